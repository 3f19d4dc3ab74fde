import { cardOf, retailerOf } from '../../../catalogue/rules';
import type { CheckId } from '../../../contracts/check';
import { wordsOf } from '../../../findings/catalogue';
import { openQuestionsOf } from '../../../findings/open-questions';
import { findingsOf } from '../../../findings/visible-findings';
import { fill, formatAge } from '../../../i18n/fill';
import { uiWords } from '../../../i18n/ui-words-of';
import { services } from '../../../outages/services';
import type { BrowserAndSystem } from '../../../platform/browser-and-system';
import { dayOf } from '../../../troubleshoot/bought-day';
import { likelyCauses } from '../../../troubleshoot/likely-causes';
import type { NotWorkingCase } from '../../../troubleshoot/not-working-case';
import type { Named, ReportFacts } from '../../../troubleshoot/report';
import { readable, wordsFor } from '../card-page/words-for';
import type { PopupState } from '../popup-state';

export interface ReportedFrom {
  readonly agent: BrowserAndSystem;
  readonly version: string;
}

/**
 * Gathers what the report says. Everything is looked up in our own catalogue by id, and an id that it does not hold is left out: what a finding
 * carries as data, a page's origin or an event's title is never read here.
 */
export function reportFacts(told: NotWorkingCase, state: PopupState, { agent, version }: ReportedFrom): ReportFacts {
  const { locale } = state;
  const { notWorking: words, popup } = uiWords[locale];
  const shop = told.retailer === null ? null : retailerOf(told.retailer);
  const { level } = told.verdict.typing;
  return {
    locale,
    now: state.now,
    browser: agent.browser,
    system: agent.system,
    version,
    card: { id: told.card.id, name: told.card.name[locale] },
    plain: { id: told.plain, name: words.plain[told.plain] },
    message: messageOf(told, state),
    shop: shop && { id: shop.id, name: shop.name[locale] },
    boughtOn: told.boughtOn && dayOf(told.boughtOn.from),
    cause: causeOf(told, state),
    failed: findingsOf(state.documents).flatMap(({ check, say }) => checkOf(check, say, state)),
    couldNotTell: openQuestionsOf(state.documents).flatMap(({ check }) => checkOf(check, 'unknown', state)),
    pageWasOpen: state.documents.length > 0,
    outage: { id: level, name: popup.level[level] },
    sources: told.verdict.sources.flatMap(({ source, fetchedAt, error }) => {
      const name = source === 'feed' ? popup.feed : services.find(({ id }) => id === source)?.publisher;
      if (name === undefined) return [];
      const age = fetchedAt === null ? popup.neverChecked : popup.checkedAt(formatAge(fetchedAt, state));
      return [{ id: source, name: [name, age, ...(error === null ? [] : [popup.error[error]])].join(' · ') }];
    }),
  };
}

function messageOf({ card, message }: NotWorkingCase, { locale }: PopupState): Named | null {
  const known = message && card.messages.find(({ id }) => id === message.id);
  const [first] = wordsFor(known?.words?.say ?? [], locale).first;
  return known && first ? { id: known.id, name: readable(first) } : null;
}

function causeOf(told: NotWorkingCase, { locale }: PopupState): Named {
  const { cause } = likelyCauses(told).first;
  return { id: cause, name: uiWords[locale].notWorking.cause[cause] };
}

/** A check by the title that we gave it. Of its data only the card is filled in, and that from the page's own facts. */
function checkOf(check: CheckId, say: string, { locale, context, documents }: PopupState): readonly Named[] {
  const title = wordsOf(check)?.[say]?.title;
  if (title === undefined) return [];
  const card = cardOf(documents[0]?.document.facts.card ?? '');
  return [{ id: check, name: fill(title, card ? { card: card.id } : {}, { ...context, locale }) }];
}
