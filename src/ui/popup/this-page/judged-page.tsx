import { cardOf } from '../../../catalogue/rules';
import type { CardId } from '../../../contracts/card-id';
import type { FindingView } from '../../../contracts/finding';
import { findingView } from '../../../findings/finding-view';
import { headlineFor } from '../../../findings/headline-for';
import { mainDocument } from '../../../findings/main-document';
import { openQuestionsOf } from '../../../findings/open-questions';
import { findingsOf, isDismissed } from '../../../findings/visible-findings';
import { uiWords } from '../../../i18n/ui-words-of';
import type { PlacedFindings } from '../../../storage';
import { FindingCard } from '../../components/finding-card';
import { LookAgain } from '../look-again';
import { OpenQuestions } from '../open-questions';
import { OutageState } from '../outage-state';
import type { PopupState } from '../popup-state';
import { LookedAtList } from './looked-at-list';
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
  const headline = headlineFor(documents, state.siteChoices, locale);
  const tabId = documents[0]?.tabId;
  if (main === null || headline === null || tabId === undefined) return null;
  const { facts } = main;
  const card = cardOf(facts.card ?? '');

  const findings = findingsOf(documents).flatMap((finding): readonly ShownFinding[] => {
    const view = findingView(finding, state.context);
    return view ? [{ view, dismissed: isDismissed(finding.key, state.dismissals, state.now) }] : [];
  });
  const [first, ...others] = findings;
  const noteOn = ({ dismissed }: ShownFinding) => (dismissed ? words.popup.dismissed : null);
  const openQuestions = openQuestionsOf(documents);
  return (
    <>
      <section class={`headline headline--${headline.tone}`} data-page={headline.page}>
        {headline.card !== null && <p class="headline-card">{headline.card}</p>}
        <h2>{headline.title}</h2>
        {headline.notes.map(({ look, text }) =>
          look === 'strong' ? (
            <p key={text}>
              <strong>{text}</strong>
            </p>
          ) : (
            <p key={text} {...(look === 'quiet' ? { class: 'quiet' } : {})}>
              {text}
            </p>
          ),
        )}
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
