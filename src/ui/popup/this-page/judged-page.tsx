import { cardOf } from '../../../catalogue/rules';
import type { CardId } from '../../../contracts/card-id';
import type { Severity } from '../../../contracts/check';
import type { FindingView, OpenQuestion } from '../../../contracts/finding';
import { ELSEWHERE, type PageFacts } from '../../../contracts/page-facts';
import { findingView } from '../../../findings/finding-view';
import { openQuestionsOf } from '../../../findings/open-questions';
import { siteChoiceKey } from '../../../findings/site-choice-for';
import { findingsOf, isDismissed, worstOf } from '../../../findings/visible-findings';
import type { UiWords } from '../../../i18n/ui-words';
import { uiWords } from '../../../i18n/ui-words-of';
import type { PlacedFindings } from '../../../storage';
import { FindingCard } from '../../components/finding-card';
import { LookAgain } from '../look-again';
import { OpenQuestions } from '../open-questions';
import { OutageState } from '../outage-state';
import type { PopupState } from '../popup-state';
import { LookedAtList } from './looked-at-list';
import { mainDocument } from './main-document';
import { WhyFold } from './why-fold';

export interface JudgedPageProps {
  readonly state: PopupState;
  /** Those of the tab about which the person wants to hear. */
  readonly documents: readonly PlacedFindings[];
  readonly checkNow: () => Promise<void>;
  readonly openCard: (id: CardId) => void;
}

interface ShownFinding {
  readonly view: FindingView;
  readonly dismissed: boolean;
}

const isWarning = ({ view }: ShownFinding) => view.severity !== 'info';

/** A page that was judged: what was found, the likeliest cause open and the others folded, and what to do. */
export function JudgedPage({ state, documents, checkNow, openCard }: JudgedPageProps) {
  const { locale } = state;
  const words = uiWords[locale];
  const main = mainDocument(documents);
  const tabId = documents[0]?.tabId;
  if (main === null || tabId === undefined) return null;
  const { facts } = main;
  const card = cardOf(facts.card ?? '');
  const isElsewhere = facts.page === ELSEWHERE;

  const findings = findingsOf(documents).flatMap((finding): readonly ShownFinding[] => {
    const view = findingView(finding, state.context);
    return view ? [{ view, dismissed: isDismissed(finding.key, state.dismissals, state.now) }] : [];
  });
  const [first, ...others] = findings;
  const worst = worstOf(findings.map(({ view }) => view));
  const noteOn = ({ dismissed }: ShownFinding) => (dismissed ? words.popup.dismissed : null);
  const openQuestions = openQuestionsOf(documents);
  const headline = headlineOf(worst, openQuestions, card?.name[locale] ?? null, words);
  return (
    <>
      <section class={`headline headline--${worst ?? 'nothing'}`} data-page={isElsewhere ? ELSEWHERE : 'listed'}>
        {card && <p class="headline-card">{card.name[locale]}</p>}
        <h2>{headline}</h2>
        {card === null && headline !== words.thisPage.unknownCard && (
          <p>
            <strong>{words.thisPage.unknownCard}</strong>
          </p>
        )}
        {isElsewhere && <p>{words.thisPage.field[fieldOf(facts)]}</p>}
        {isElsewhere && <p class="quiet">{words.thisPage.outsideList(siteChoiceKey(main.origin))}</p>}
        <p class="quiet">{words.popup.cardCannotBeTested}</p>
      </section>
      {first && <FindingCard key={first.view.key} finding={first.view} locale={locale} note={noteOn(first)} open={isWarning(first)} />}
      {others.length > 0 && (
        <details class="fold other-findings">
          <summary>
            {words.popup.otherCauses}
            <span class="count">{others.length}</span>
          </summary>
          {others.map((one) => (
            <FindingCard key={one.view.key} finding={one.view} locale={locale} note={noteOn(one)} open={false} />
          ))}
        </details>
      )}
      {card === null && <LookedAtList facts={facts} locale={locale} />}
      <LookAgain tabId={tabId} locale={locale} />
      {facts.codeField !== 'notSeen' && (
        <WhyFold title={words.thisPage.whyField} signals={facts.signals} purpose={facts.purpose} locale={locale} />
      )}
      <OpenQuestions questions={openQuestions} state={state} />
      {card && (
        <>
          <OutageState card={card} state={state} checkNow={checkNow} />
          <button type="button" class="button" data-about={card.id} onClick={() => openCard(card.id)}>
            {words.cards.aboutThisCard}
          </button>
        </>
      )}
    </>
  );
}

function fieldOf({ purpose }: PageFacts): keyof UiWords['thisPage']['field'] {
  if (purpose === 'balance-check') return 'balance';
  return purpose === 'checkout-with-giftcard' ? 'checkout' : 'redeem';
}

/** The worst that was found; else, before «nothing known against it», whether the card is known, and whether even an outage could not be told. */
function headlineOf(worst: Severity | null, open: readonly OpenQuestion[], card: string | null, { popup, thisPage }: UiWords): string {
  if (worst === 'critical' || worst === 'warning') return popup.headline[worst];
  if (card === null) return thisPage.unknownCard;
  return open.some(({ check }) => check === 'service-outage') ? popup.headline.couldNotTell(card) : popup.nothingKnown(card);
}
