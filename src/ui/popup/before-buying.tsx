import { useState } from 'preact/hooks';
import { cardOf, cards, placeOf, places, retailerOf, retailers } from '../../catalogue/rules';
import type { CardRules } from '../../contracts/card';
import type { PurchaseAdvice } from '../../contracts/purchase-advice';
import type { Locale } from '../../contracts/text';
import { fill } from '../../i18n/fill';
import { uiWords } from '../../i18n/ui-words-of';
import { currentVerdict } from '../../outages/current-verdict';
import { advisePurchase } from '../../purchase/advise-purchase';
import { purchaseReasons } from '../../purchase/reasons';
import { Choice, type ChoiceProps } from './choice';
import { OutageState } from './outage-state';
import { splitPlaces } from './places-of-card';
import type { PopupState } from './popup-state';
import { byName, shelvesOf } from './shelves';

/** «Before you buy»: card × shop × place of use, and what is known against it. */
export function BeforeBuying({ state, checkNow }: { readonly state: PopupState; readonly checkNow: () => Promise<void> }) {
  const { locale } = state;
  const { buying: words, shelves } = uiWords[locale];
  const [cardId, setCard] = useState(state.documents[0]?.document.facts.card ?? '');
  const [retailerId, setRetailer] = useState('');
  const [placeId, setPlace] = useState('');
  const card = cardOf(cardId);
  const place = placeOf(placeId);
  return (
    <>
      <form class="buying" onSubmit={(event) => event.preventDefault()}>
        <Choice
          id="card"
          label={words.card}
          none={words.chooseCard}
          groups={shelvesOf(cards, locale).map((shelf) => ({ title: shelves[shelf.group], all: shelf.cards }))}
          value={cardId}
          choose={setCard}
          locale={locale}
        />
        <Choice
          id="shop"
          label={words.shop}
          none={words.chooseShop}
          groups={[{ title: null, all: byName(retailers, locale) }]}
          value={retailerId}
          choose={setRetailer}
          locale={locale}
        />
        <Choice
          id="place"
          label={words.place}
          none={words.choosePlace}
          groups={placeGroups(card, locale)}
          value={placeId}
          choose={setPlace}
          locale={locale}
        />
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
              <p>{place.otherWaysToPay.say[locale]}</p>
            </section>
          )}
          <OutageState card={card} state={state} checkNow={checkNow} />
        </>
      )}
    </>
  );
}

/** The places that are known for the card stand first. */
function placeGroups(card: CardRules | null, locale: Locale): ChoiceProps['groups'] {
  const words = uiWords[locale].buying;
  const sorted = byName(places, locale);
  if (card === null) return [{ title: null, all: sorted }];
  const { named, others } = splitPlaces(card, sorted);
  if (named.length === 0) return [{ title: null, all: others }];
  return [
    { title: words.namedPlaces, all: named },
    { title: words.otherPlaces, all: others },
  ];
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
