import { useState } from 'preact/hooks';
import { cards } from '../../catalogue/rules';
import type { CardId } from '../../contracts/card-id';
import { pageWords } from '../../i18n/page-words-of';
import { uiWords } from '../../i18n/ui-words-of';
import { inOrder } from '../../platform/in-order';
import { loadOwnCards, saveOwnCards } from '../../storage';
import { MonogramTile } from '../components/monogram-tile';
import { ShelfFold } from '../components/shelf-fold';
import { byName, shelvesOf } from '../popup/shelves';
import type { OptionsState } from './options-state';

/** Every card on its shelf, to be marked as the person's own. Shelves with a chosen card are open at first. */
export function OwnCards({ state: { locale, ownCards } }: { readonly state: OptionsState }) {
  const words = pageWords[locale].options.cards;
  const [openAtFirst] = useState(() => new Set(cards.filter(({ id }) => ownCards.includes(id)).map(({ group }) => group)));
  const chosen = byName(
    cards.filter(({ id }) => ownCards.includes(id)),
    locale,
  );
  return (
    <>
      <p>{words.text(uiWords[locale].popup.outages)}</p>
      <p role="status" class="quiet">
        {chosen.length === 0 ? words.none : words.chosen(chosen.length)}
      </p>
      {shelvesOf(cards, locale).map((shelf) => (
        <ShelfFold
          key={shelf.group}
          title={uiWords[locale].shelves[shelf.group]}
          count={shelf.cards.length}
          open={openAtFirst.has(shelf.group)}
        >
          <ul class="card-checks">
            {shelf.cards.map((card) => (
              <li key={card.id}>
                <label class="card-check">
                  <input
                    type="checkbox"
                    data-own={card.id}
                    checked={ownCards.includes(card.id)}
                    onChange={({ currentTarget }) => void mark(card.id, currentTarget.checked)}
                  />
                  <MonogramTile card={card} />
                  <span>{card.name[locale]}</span>
                </label>
              </li>
            ))}
          </ul>
        </ShelfFold>
      ))}
    </>
  );
}

/** One after the other: two quick presses would otherwise read the same list and one would be lost. */
const mark = (card: CardId, isOwn: boolean): Promise<void> =>
  inOrder('ownCards', async () => {
    const others = (await loadOwnCards()).filter((one) => one !== card);
    await saveOwnCards(isOwn ? [...others, card] : others);
  });
