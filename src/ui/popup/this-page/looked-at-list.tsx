import type { PageFacts } from '../../../contracts/page-facts';
import type { Locale } from '../../../contracts/text';
import type { LookedAt } from '../../../i18n/this-page-words';
import { uiWords } from '../../../i18n/ui-words-of';

/** What was looked at on a page whose card is not known, and what could not be: said outright, since a short answer would look like «fine». */
export function LookedAtList({ facts, locale }: { readonly facts: PageFacts; readonly locale: Locale }) {
  const { lookedAt: words } = uiWords[locale].thisPage;
  const { yes, no } = lookedAtOf(facts);
  const list = (all: readonly LookedAt[]) => all.map((one) => words.what[one]).join(uiWords[locale].cards.comma);
  return (
    <dl class="looked-at">
      <dt>{words.yes}</dt>
      <dd data-looked-at>{list(yes)}</dd>
      <dt>{words.no}</dt>
      <dd data-not-looked-at>{list(no)}</dd>
    </dl>
  );
}

/** What of this was really read on the page, and what was not. */
export function lookedAtOf({ siteData, pageStatus }: PageFacts): { readonly yes: readonly LookedAt[]; readonly no: readonly LookedAt[] } {
  const read: readonly (readonly [LookedAt, boolean])[] = [
    ['connection', true],
    ['siteName', true],
    ['siteData', siteData.known && siteData.value !== 'opaqueOrigin'],
    ['pageStatus', pageStatus.known],
    ['outage', false],
    ['codeShape', false],
    ['cardRules', false],
  ];
  const those = (wanted: boolean) => read.filter(([, was]) => was === wanted).map(([what]) => what);
  return { yes: those(true), no: those(false) };
}
