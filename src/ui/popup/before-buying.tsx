import { cardOf, cards, places, retailers } from '../../catalogue/rules';
import type { CardRules } from '../../contracts/card';
import type { CardId } from '../../contracts/card-id';
import type { Locale } from '../../contracts/text';
import { uiWords } from '../../i18n/ui-words-of';
import { BuyingAdvice } from './buying/buying-advice';
import type { Choosing } from './buying/use-purchase-choice';
import { Choice, type ChoiceProps } from './choice';
import { AskedToBuy } from './fraud/asked-to-buy';
import { splitPlaces } from './places-of-card';
import type { PopupState } from './popup-state';
import { byName, shelvesOf } from './shelves';

export interface BeforeBuyingProps {
  readonly state: PopupState;
  readonly choosing: Choosing;
  readonly checkNow: () => Promise<void>;
  readonly openCard: (id: CardId) => void;
}

/** «Before you buy»: card × shop × place of use, and what is known against it. */
export function BeforeBuying({ state, choosing: { choice, choose }, checkNow, openCard }: BeforeBuyingProps) {
  const { locale } = state;
  const { buying: words, shelves } = uiWords[locale];
  const card = cardOf(choice.card ?? '');
  return (
    <>
      <form class="buying" onSubmit={(event) => event.preventDefault()}>
        <Choice
          id="card"
          label={words.card}
          none={words.chooseCard}
          groups={shelvesOf(cards, locale).map((shelf) => ({ title: shelves[shelf.group], all: shelf.cards }))}
          value={choice.card ?? ''}
          choose={(id) => choose({ card: id || null })}
          locale={locale}
        />
        <Choice
          id="shop"
          label={words.shop}
          none={words.chooseShop}
          groups={[{ title: null, all: byName(retailers, locale) }]}
          value={choice.retailer ?? ''}
          choose={(id) => choose({ retailer: id || null })}
          locale={locale}
        />
        <Choice
          id="place"
          label={words.place}
          none={words.choosePlace}
          groups={placeGroups(card, locale)}
          value={choice.place ?? ''}
          choose={(id) => choose({ place: id || null })}
          locale={locale}
        />
      </form>
      <AskedToBuy locale={locale} />
      {card === null ? (
        <p class="quiet">{words.pickCardFirst}</p>
      ) : (
        <BuyingAdvice card={card} choice={choice} state={state} checkNow={checkNow} openCard={openCard} />
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
