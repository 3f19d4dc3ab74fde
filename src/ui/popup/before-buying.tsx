import { useState } from 'preact/hooks';
import { cardOf, cards, placeOf, places, retailerOf, retailers } from '../../catalogue/rules';
import type { PurchaseAdvice } from '../../contracts/purchase-advice';
import type { Text } from '../../contracts/text';
import { fill } from '../../i18n/fill';
import { uiWords } from '../../i18n/ui-words-of';
import { currentVerdict } from '../../outages/current-verdict';
import { advisePurchase } from '../../purchase/advise-purchase';
import { purchaseReasons } from '../../purchase/reasons';
import { OutageState } from './outage-state';
import type { PopupState } from './popup-state';

/** «Before you buy»: card × shop × place of use, and what is known against it. */
export function BeforeBuying({ state, checkNow }: { readonly state: PopupState; readonly checkNow: () => Promise<void> }) {
  const words = uiWords[state.locale].buying;
  const [cardId, setCard] = useState(state.documents[0]?.document.facts.card ?? '');
  const [retailerId, setRetailer] = useState('');
  const [placeId, setPlace] = useState('');
  const card = cardOf(cardId);
  const place = placeOf(placeId);
  return (
    <>
      <form class="buying" onSubmit={(event) => event.preventDefault()}>
        <Choice id="card" label={words.card} none={words.chooseCard} all={cards} value={cardId} choose={setCard} state={state} />
        <Choice
          id="shop"
          label={words.shop}
          none={words.chooseShop}
          all={retailers}
          value={retailerId}
          choose={setRetailer}
          state={state}
        />
        <Choice id="place" label={words.place} none={words.choosePlace} all={places} value={placeId} choose={setPlace} state={state} />
      </form>
      {card === null ? (
        <p class="quiet">{words.pickCardFirst}</p>
      ) : (
        <>
          <Advice
            advice={advisePurchase(
              { card: card.id, retailer: retailerId || null, place: placeId || null },
              {
                card,
                retailer: retailerOf(retailerId),
                place,
                verdict: currentVerdict(card.id, state.readings, state.now),
                now: state.now,
              },
            )}
            state={state}
          />
          {place?.otherWaysToPay && (
            <section>
              <h3>{words.otherWays}</h3>
              <p>{place.otherWaysToPay.say[state.locale]}</p>
            </section>
          )}
          <OutageState card={card} state={state} checkNow={checkNow} />
        </>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly none: string;
  readonly all: readonly { readonly id: string; readonly name: Text }[];
  readonly value: string;
  readonly choose: (id: string) => void;
  readonly state: PopupState;
}

function Choice({ id, label, none, all, value, choose, state: { locale } }: ChoiceProps) {
  return (
    <label for={id}>
      <span>{label}</span>
      <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{none}</option>
        {all.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name[locale]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Advice({ advice: { answer, reasons }, state }: { readonly advice: PurchaseAdvice; readonly state: PopupState }) {
  const words = uiWords[state.locale];
  return (
    <section class={`advice advice--${answer}`} aria-live="polite" data-answer={answer}>
      <h2>{words.buying.answer[answer]}</h2>
      <ul class="plain" aria-label={words.buying.reasons}>
        {reasons.map(({ say, answer: weight, data }) => {
          const text = purchaseReasons[say];
          return (
            <li key={`${say}${JSON.stringify(data)}`} class={`reason reason--${weight}`} data-reason={say}>
              {text === undefined ? say : fill(text, data, state.context)}
            </li>
          );
        })}
      </ul>
      {answer !== 'nothingKnownAgainst' && <p class="quiet">{words.popup.cardCannotBeTested}</p>}
    </section>
  );
}
