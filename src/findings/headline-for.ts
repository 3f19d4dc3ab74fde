import { cardOf } from '../catalogue/rules';
import type { Severity } from '../contracts/check';
import { ELSEWHERE, type PageFacts } from '../contracts/page-facts';
import type { SiteChoices } from '../contracts/site-choice';
import { type Headline, LONGEST_LINE } from '../contracts/stored-keys';
import type { Locale } from '../contracts/text';
import type { UiWords } from '../i18n/ui-words';
import { uiWords } from '../i18n/ui-words-of';
import type { PlacedFindings } from '../storage';
import { wordsOf } from './catalogue';
import { mainDocument } from './main-document';
import { openQuestionsOf } from './open-questions';
import { isSilenced, siteChoiceFor, siteChoiceKey } from './site-choice-for';
import { findingsOf, worstOf } from './visible-findings';

/**
 * What the popup says first of a tab's page, as «This page» says it once all of the popup is there.
 * @param documents of the tab, the top one first.
 * @returns `null` where nothing was judged, and where the person wants nothing said.
 */
export function headlineFor(documents: readonly PlacedFindings[], choices: SiteChoices, locale: Locale): Headline | null {
  const heard = documents.filter(({ document: { origin, facts } }) => !isSilenced(siteChoiceFor(choices, origin, facts)));
  const main = mainDocument(heard);
  if (main === null) return null;
  const words = uiWords[locale];
  const { facts } = main;
  const page = facts.page === ELSEWHERE ? ELSEWHERE : 'listed';
  const card = cardOf(facts.card ?? '')?.name[locale] ?? null;
  // One that cannot be put into words any more is not told below either.
  const worst = worstOf(findingsOf(heard).filter(({ check, say }) => wordsOf(check)?.[say] !== undefined));
  const couldNotTell = openQuestionsOf(heard).some(({ check }) => check === 'service-outage');
  const title = titleOf(worst, couldNotTell, card, words);
  const unknownCard = card === null && title !== words.thisPage.unknownCard;
  const elsewhere = page === ELSEWHERE;
  return {
    locale,
    tone: worst ?? 'nothing',
    page,
    card: card === null ? null : cut(card),
    title: cut(title),
    notes: [
      ...(unknownCard ? [{ look: 'strong', text: cut(words.thisPage.unknownCard) } as const] : []),
      ...(elsewhere ? [{ look: 'plain', text: cut(words.thisPage.field[fieldOf(facts)]) } as const] : []),
      ...(elsewhere ? [{ look: 'quiet', text: cut(words.thisPage.outsideList(siteChoiceKey(main.origin))) } as const] : []),
      { look: 'quiet', text: cut(words.popup.cardCannotBeTested) },
    ],
  };
}

/** The worst that was found; else, before «nothing known against it», whether the card is known, and whether even an outage could not be told. */
function titleOf(worst: Severity | null, couldNotTell: boolean, card: string | null, { popup, thisPage }: UiWords): string {
  if (worst === 'critical' || worst === 'warning') return popup.headline[worst];
  if (card === null) return thisPage.unknownCard;
  return couldNotTell ? popup.headline.couldNotTell(card) : popup.nothingKnown(card);
}

function fieldOf({ purpose }: PageFacts): keyof UiWords['thisPage']['field'] {
  if (purpose === 'balance-check') return 'balance';
  return purpose === 'checkout-with-giftcard' ? 'checkout' : 'redeem';
}

/** No line of ours is so long; a page's host may be. */
const cut = (text: string): string => text.slice(0, LONGEST_LINE);
