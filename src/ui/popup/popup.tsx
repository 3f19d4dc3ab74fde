import { useState } from 'preact/hooks';
import type { CardId } from '../../contracts/card-id';
import { uiWords } from '../../i18n/ui-words-of';
import { BeforeBuying } from './before-buying';
import { type Question, questions } from './boot/head-words';
import { usePurchaseChoice } from './buying/use-purchase-choice';
import { CardsTab } from './cards-tab';
import { ToldSomeone } from './fraud/told-someone';
import { NotWorkingTab } from './not-working/not-working-tab';
import { nothingTold } from './not-working/told';
import { OutagesTab } from './outages/outages-tab';
import type { PopupState } from './popup-state';
import { tabForKey } from './tab-for-key';
import { ThisPage } from './this-page';

export interface PopupProps {
  readonly state: PopupState;
  readonly checkNow: () => Promise<void>;
  /** Opened by somebody who already told the number. */
  readonly toldSomeone: boolean;
}

/** The questions that people come with, each a tab; and from everywhere one press away, help for those who told someone the number. */
export function Popup({ state, checkNow, toldSomeone }: PopupProps) {
  const [question, setQuestion] = useState<Question>(pressedTab);
  const [card, setCard] = useState<CardId | null>();
  const [trouble, setTrouble] = useState(nothingTold);
  const show = (id: Question) => {
    setTold(false);
    setQuestion(id);
  };
  const openCard = (id: CardId) => {
    setCard(id);
    show('cards');
    document.getElementById('tab-cards')?.focus();
  };
  const [told, setTold] = useState(toldSomeone);
  const choosing = usePurchaseChoice(state);
  const back = () => {
    setTold(false);
    // What was pressed is gone, so the keyboard goes on at the tab that is shown again.
    document.getElementById(`tab-${question}`)?.focus();
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
              aria-selected={!told && question === id}
              tabIndex={question === id ? 0 : -1}
              onClick={() => show(id)}
              onKeyDown={(event) => {
                const other = tabForKey(questions, id, event.key);
                if (other === null) return;
                event.preventDefault();
                show(other);
                document.getElementById(`tab-${other}`)?.focus();
              }}
            >
              {words.popup[id]}
            </button>
          ))}
        </div>
      </header>
      <main>
        {told ? (
          <div class="panel" id="panel">
            <ToldSomeone state={state} presetCard={choosing.choice.card} openCard={openCard} back={back} />
          </div>
        ) : (
          <div class="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${question}`}>
            {question === 'thisPage' && <ThisPage state={state} checkNow={checkNow} openCard={openCard} />}
            {question === 'beforeBuying' && <BeforeBuying state={state} choosing={choosing} checkNow={checkNow} openCard={openCard} />}
            {question === 'outages' && <OutagesTab state={state} checkNow={checkNow} />}
            {question === 'cards' && <CardsTab state={state} chosen={card} choose={setCard} />}
            {question === 'notWorking' && (
              <NotWorkingTab state={state} choice={trouble} choose={setTrouble} lastCard={card ?? null} openCard={openCard} />
            )}
          </div>
        )}
      </main>
      {!told && (
        <footer class="foot">
          <button type="button" class="foot-link" data-told onClick={() => setTold(true)}>
            {words.fraud.toldLink}
          </button>
          <a class="foot-link" href="/guide.html" target="_blank" rel="noopener">
            {words.popup.guide}
          </a>
        </footer>
      )}
    </>
  );
}

/** The tabs stand there before this runs (`boot/paint-boot.ts`): one that was pressed meanwhile has the focus. */
const pressedTab = (): Question => questions.find((id) => document.activeElement?.id === `tab-${id}`) ?? 'thisPage';
