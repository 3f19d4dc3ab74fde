import { cards } from '../../catalogue/rules';
import type { CardId } from '../../contracts/card-id';
import type { Locale } from '../../contracts/text';
import { uiWords } from '../../i18n/ui-words-of';
import { HostLink } from '../components/host-link';
import { ShelfFold } from '../components/shelf-fold';
import { shelvesOf } from './shelves';

/** The official page for each card, because searching is how people reach fake ones. */
export function OfficialPages({ locale, openCard }: { readonly locale: Locale; readonly openCard: (id: CardId) => void }) {
  const { popup: words, shelves, typedAt } = uiWords[locale];
  return (
    <section class="official">
      <h3>{words.openOfficialPage}</h3>
      <p class="quiet">{words.whySearchIsRisky}</p>
      <div>
        {shelvesOf(cards, locale).map((shelf) => (
          <ShelfFold key={shelf.group} title={shelves[shelf.group]} count={shelf.cards.length} open={false}>
            <ul class="plain">
              {shelf.cards.map((card) => (
                <li key={card.id} data-card={card.id}>
                  {card.officialPage === null ? (
                    <button type="button" class="no-page" data-about={card.id} onClick={() => openCard(card.id)}>
                      <strong>{card.name[locale]}</strong>
                      <span class="quiet">{typedAt[card.typedAt.say]}</span>
                    </button>
                  ) : (
                    <HostLink href={card.officialPage.say} label={card.name[locale]} />
                  )}
                </li>
              ))}
            </ul>
          </ShelfFold>
        ))}
      </div>
    </section>
  );
}
