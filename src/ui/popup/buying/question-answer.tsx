import type { QuestionAdvice } from '../../../contracts/purchase-advice';
import { fill } from '../../../i18n/fill';
import { uiWords } from '../../../i18n/ui-words-of';
import { purchaseReasons } from '../../../purchase/reasons';
import type { PopupState } from '../popup-state';

export interface QuestionAnswerProps {
  readonly question: 'selling' | 'typing';
  readonly advice: QuestionAdvice;
  /** What would make the answer more exact, if anything. */
  readonly note: string | null;
  readonly state: PopupState;
}

/** One of the two questions, its answer, and the reasons for it. */
export function QuestionAnswer({ question, advice: { answer, reasons }, note, state }: QuestionAnswerProps) {
  const { questions, questionAnswer } = uiWords[state.locale].buying;
  return (
    <section class="answer" data-question={question} data-question-answer={answer}>
      <h3>{questions[question]}</h3>
      <p class={`answer-word answer-word--${answer}`}>{questionAnswer[question][answer]}</p>
      {reasons.length > 0 && (
        <ul class="plain">
          {reasons.map(({ say, answer: weight, data }) => {
            const text = purchaseReasons[say];
            return (
              <li key={`${say}${JSON.stringify(data)}`} class={`reason reason--${weight}`} data-reason={say}>
                {text === undefined ? say : fill(text, data, state.context)}
              </li>
            );
          })}
        </ul>
      )}
      {note !== null && <p class="quiet">{note}</p>}
    </section>
  );
}
