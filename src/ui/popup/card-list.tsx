import { cardOf, cards } from '../../catalogue/rules';
import type { CardRules } from '../../contracts/card';
import type { CardId } from '../../contracts/card-id';
import type { Locale } from '../../contracts/text';
import { uiWords } from '../../i18n/ui-words-of';
import { MonogramTile } from '../components/monogram-tile';
import { ShelfFold } from '../components/shelf-fold';
import { shelvesOf } from './shelves';

export interface CardListProps {
  readonly locale: Locale;
  /** The card of the page that the popup was opened on. */
  readonly ofPage: CardId | null;
  readonly openCard: (id: CardId) => void;
}

/** Every card on its shelf; the one of this page first. */
export function CardList({ locale, ofPage, openCard }: CardListProps) {
  const words = uiWords[locale];
  const here = ofPage === null ? null : cardOf(ofPage);
  const button = (card: CardRules) => (
    <li key={card.id}>
      <button type="button" class="card-button" data-choose={card.id} onClick={() => openCard(card.id)}>
        <MonogramTile card={card} />
        <span>{card.name[locale]}</span>
      </button>
    </li>
  );
  return (
    <>
      {here && (
        <section class="here">
          <h2>{words.cards.ofThisPage}</h2>
          <ul class="card-grid">{button(here)}</ul>
        </section>
      )}
      <p class="quiet">{words.cards.choose}</p>
      <div>
        {shelvesOf(cards, locale).map((shelf) => (
          <ShelfFold key={shelf.group} title={words.shelves[shelf.group]} count={shelf.cards.length} open>
            <ul class="card-grid">{shelf.cards.map(button)}</ul>
          </ShelfFold>
        ))}
      </div>
    </>
  );
}
