import { useState } from 'preact/hooks';
import { uiWords } from '../../i18n/ui-words-of';
import { BeforeBuying } from './before-buying';
import type { PopupState } from './popup-state';
import { ThisPage } from './this-page';

export interface PopupProps {
  readonly state: PopupState;
  readonly checkNow: () => Promise<void>;
}

const questions = ['thisPage', 'beforeBuying'] as const;

/** Both questions: what about this page, and what about buying. */
export function Popup({ state, checkNow }: PopupProps) {
  const [question, setQuestion] = useState<(typeof questions)[number]>('thisPage');
  const words = uiWords[state.locale];
  return (
    <>
      <header class="head">
        <h1>{words.product}</h1>
        <div class="tabs" role="tablist">
          {questions.map((id) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-controls="panel"
              aria-selected={question === id}
              tabIndex={question === id ? 0 : -1}
              onClick={() => setQuestion(id)}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
                const other = questions.find((one) => one !== id) ?? id;
                setQuestion(other);
                document.getElementById(`tab-${other}`)?.focus();
              }}
            >
              {words.popup[id]}
            </button>
          ))}
        </div>
      </header>
      <main>
        <div class="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${question}`}>
          {question === 'thisPage' ? <ThisPage state={state} checkNow={checkNow} /> : <BeforeBuying state={state} checkNow={checkNow} />}
        </div>
      </main>
    </>
  );
}
