import { cardOf } from '../../catalogue/rules';
import type { SiteChoice } from '../../contracts/site-choice';
import { hostOfPattern } from '../../every-site/host-of-pattern';
import { pageWords } from '../../i18n/page-words-of';
import type { OptionsState } from './options-state';

/** One site, or one page of a card, with what was decided about it. */
export interface SiteRow {
  /** Under which the decision is kept: the key of a choice, or the match pattern of a site that is looked at. */
  readonly key: string;
  /** A host as the browser writes it, or a card's page in words. */
  readonly name: string;
  readonly choice: SiteChoice | 'lookedAt';
}

/** What was decided about single sites, by name. */
export function siteRows({
  locale,
  siteChoices,
  allowedSites,
}: Pick<OptionsState, 'locale' | 'siteChoices' | 'allowedSites'>): readonly SiteRow[] {
  const nameOf = (key: string) => {
    const [card = '', page] = key.split('/');
    return page === undefined ? key : pageWords[locale].options.sites.page(cardOf(card)?.name[locale] ?? card);
  };
  const chosen = Object.entries(siteChoices).map(([key, choice]): SiteRow => ({ key, name: nameOf(key), choice }));
  const lookedAt = allowedSites.map((key): SiteRow => ({ key, name: hostOfPattern(key) ?? key, choice: 'lookedAt' }));
  const { compare } = new Intl.Collator(locale);
  return [...chosen, ...lookedAt].toSorted((one, other) => compare(one.name, other.name));
}
