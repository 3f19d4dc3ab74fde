import { cardOf } from '../../catalogue/rules';
import type { CardId } from '../../contracts/card-id';
import type { Severity } from '../../contracts/check';
import type { OpenQuestion } from '../../contracts/finding';
import { findingView } from '../../findings/finding-view';
import { openQuestionsOf } from '../../findings/open-questions';
import { findingsOf, isDismissed } from '../../findings/visible-findings';
import type { UiWords } from '../../i18n/ui-words';
import { uiWords } from '../../i18n/ui-words-of';
import { FindingCard } from '../components/finding-card';
import { OfficialPages } from './official-pages';
import { OpenQuestions } from './open-questions';
import { OutageState } from './outage-state';
import type { PopupState } from './popup-state';

export interface ThisPageProps {
  readonly state: PopupState;
  readonly checkNow: () => Promise<void>;
  readonly openCard: (id: CardId) => void;
}

/** «This page»: what was found here and what to do; on other pages the way to the official one. */
export function ThisPage({ state, checkNow, openCard }: ThisPageProps) {
  const words = uiWords[state.locale].popup;
  const card = cardOf(state.documents[0]?.document.facts.card ?? '');
  if (card === null) return <OfficialPages locale={state.locale} openCard={openCard} />;

  const findings = findingsOf(state.documents).flatMap((finding) => {
    const view = findingView(finding, state.context);
    return view ? [{ view, dismissed: isDismissed(finding.key, state.dismissals, state.now) }] : [];
  });
  const worst = findings[0]?.view.severity ?? null;
  const openQuestions = openQuestionsOf(state.documents);
  return (
    <>
      <section class={`headline headline--${worst ?? 'nothing'}`}>
        <p class="headline-card">{card.name[state.locale]}</p>
        <h2>{headlineOf(worst, openQuestions, card.name[state.locale], words)}</h2>
        <p class="quiet">{words.cardCannotBeTested}</p>
      </section>
      {findings.map(({ view, dismissed }, index) => (
        <FindingCard
          key={view.key}
          finding={view}
          locale={state.locale}
          note={dismissed ? words.dismissed : null}
          open={index === 0 && view.severity !== 'info'}
        />
      ))}
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
