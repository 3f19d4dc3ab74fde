import { useState } from 'preact/hooks';
import type { CardId } from '../../contracts/card-id';
import { uiWords } from '../../i18n/ui-words-of';
import { BeforeBuying } from './before-buying';
import { CardsTab } from './cards-tab';
import type { PopupState } from './popup-state';
import { tabForKey } from './tab-for-key';
import { ThisPage } from './this-page';

export interface PopupProps {
  readonly state: PopupState;
  readonly checkNow: () => Promise<void>;
}

const questions = ['thisPage', 'beforeBuying', 'cards'] as const;

/** The three questions: what about this page, what about buying, and what about a card. */
export function Popup({ state, checkNow }: PopupProps) {
  const [question, setQuestion] = useState<(typeof questions)[number]>('thisPage');
  const [card, setCard] = useState<CardId | null>();
  const openCard = (id: CardId) => {
    setCard(id);
    setQuestion('cards');
    document.getElementById('tab-cards')?.focus();
  };
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
                const other = tabForKey(questions, id, event.key);
                if (other === null) return;
                event.preventDefault();
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
          {question === 'thisPage' && <ThisPage state={state} checkNow={checkNow} openCard={openCard} />}
          {question === 'beforeBuying' && <BeforeBuying state={state} checkNow={checkNow} />}
          {question === 'cards' && <CardsTab state={state} chosen={card} choose={setCard} />}
        </div>
      </main>
    </>
  );
}
