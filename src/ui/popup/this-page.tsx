import { cardOf } from '../../catalogue/rules';
import type { CardId } from '../../contracts/card-id';
import type { Severity } from '../../contracts/check';
import type { FindingView, OpenQuestion } from '../../contracts/finding';
import { findingView } from '../../findings/finding-view';
import { openQuestionsOf } from '../../findings/open-questions';
import { findingsOf, isDismissed, worstOf } from '../../findings/visible-findings';
import type { UiWords } from '../../i18n/ui-words';
import { uiWords } from '../../i18n/ui-words-of';
import { FindingCard } from '../components/finding-card';
import { LookAgain } from './look-again';
import { OfficialPages } from './official-pages';
import { OpenQuestions } from './open-questions';
import { OutageState } from './outage-state';
import type { PopupState } from './popup-state';

export interface ThisPageProps {
  readonly state: PopupState;
  readonly checkNow: () => Promise<void>;
  readonly openCard: (id: CardId) => void;
}

interface ShownFinding {
  readonly view: FindingView;
  readonly dismissed: boolean;
}

const isWarning = ({ view }: ShownFinding) => view.severity !== 'info';

/** «This page»: what was found here, the likeliest cause open and the others folded, and what to do; on other pages the way to the official one. */
export function ThisPage({ state, checkNow, openCard }: ThisPageProps) {
  const words = uiWords[state.locale].popup;
  const card = cardOf(state.documents[0]?.document.facts.card ?? '');
  if (card === null) return <OfficialPages locale={state.locale} openCard={openCard} />;

  const findings = findingsOf(state.documents).flatMap((finding): readonly ShownFinding[] => {
    const view = findingView(finding, state.context);
    return view ? [{ view, dismissed: isDismissed(finding.key, state.dismissals, state.now) }] : [];
  });
  const [first, ...others] = findings;
  const worst = worstOf(findings.map(({ view }) => view));
  const noteOn = ({ dismissed }: ShownFinding) => (dismissed ? words.dismissed : null);
  const tabId = state.documents[0]?.tabId;
  const openQuestions = openQuestionsOf(state.documents);
  return (
    <>
      <section class={`headline headline--${worst ?? 'nothing'}`}>
        <p class="headline-card">{card.name[state.locale]}</p>
        <h2>{headlineOf(worst, openQuestions, card.name[state.locale], words)}</h2>
        <p class="quiet">{words.cardCannotBeTested}</p>
      </section>
      {first && (
        <FindingCard key={first.view.key} finding={first.view} locale={state.locale} note={noteOn(first)} open={isWarning(first)} />
      )}
      {others.length > 0 && (
        <details class="fold other-findings">
          <summary>
            {words.otherCauses}
            <span class="count">{others.length}</span>
          </summary>
          {others.map((one) => (
            <FindingCard key={one.view.key} finding={one.view} locale={state.locale} note={noteOn(one)} open={false} />
          ))}
        </details>
      )}
      {tabId !== undefined && <LookAgain tabId={tabId} locale={state.locale} />}
      <OpenQuestions questions={openQuestions} state={state} />
      <OutageState card={card} state={state} checkNow={checkNow} />
      <button type="button" class="button" data-about={card.id} onClick={() => openCard(card.id)}>
        {uiWords[state.locale].cards.aboutThisCard}
      </button>
    </>
  );
}

/** The worst that was found; else, before «nothing known against it», whether even an outage could not be told. */
function headlineOf(worst: Severity | null, open: readonly OpenQuestion[], card: string, words: UiWords['popup']): string {
  if (worst === 'critical' || worst === 'warning') return words.headline[worst];
  return open.some(({ check }) => check === 'service-outage') ? words.headline.couldNotTell(card) : words.nothingKnown(card);
}
