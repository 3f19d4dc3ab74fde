import { cardOf } from '../../../catalogue/rules';
import type { Confusion } from '../../../contracts/card';
import { uiWords } from '../../../i18n/ui-words-of';
import { type AboutCard, labelOfFirst } from './about-card';
import { Fact } from './fact';

/** Other products that people take for this card, with the way to their pages. */
export function ConfusedWith({ about, confusions }: { readonly about: AboutCard; readonly confusions: readonly Confusion[] }) {
  const { locale } = about.state;
  return confusions.map(({ product, say: claim, card }, at) => {
    const other = card === undefined ? null : cardOf(card);
    return (
      <Fact key={product.en} about={about} {...labelOfFirst('confusedWith', at)} claim={claim}>
        {(say) => (
          <>
            <p>
              <strong>{product[locale]}</strong>
            </p>
            <p>{say[locale]}</p>
            {other && (
              <button type="button" class="button" data-choose={other.id} onClick={() => about.openCard(other.id)}>
                {uiWords[locale].cards.toCard(other.name[locale])}
              </button>
            )}
          </>
        )}
      </Fact>
    );
  });
}
