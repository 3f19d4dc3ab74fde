import type { EndedProduct } from '../../../contracts/card';
import { parseIso } from '../../../contracts/epoch-ms';
import { uiWords } from '../../../i18n/ui-words-of';
import type { AboutCard, LabelId } from './about-card';
import { Fact } from './fact';

/** Kinds of the card that work no longer, or not for long, and how to tell whether one's own is meant. */
export function EndedProducts({ about }: { readonly about: AboutCard }) {
  const { card, state } = about;
  const labelOf = ({ since }: EndedProduct): LabelId => ((parseIso(since) ?? state.now) <= state.now ? 'ended' : 'ending');
  return card.ended.map((product, at) => {
    const before = card.ended[at - 1];
    const after = card.ended[at + 1];
    const label = labelOf(product);
    return (
      <Fact key={product.id} about={about} {...(before && labelOf(before) === label ? {} : { label })} claim={product.say}>
        {(say) => (
          <>
            <p>
              <strong>{product.product[state.locale]}</strong>
            </p>
            <p>{say[state.locale]}</p>
            {/* One way to tell several kinds apart is told once, after the last of them. */}
            {after?.tellApart[state.locale] !== product.tellApart[state.locale] && (
              <>
                <h4>{uiWords[state.locale].cards.label.tellApart}</h4>
                <p>{product.tellApart[state.locale]}</p>
              </>
            )}
          </>
        )}
      </Fact>
    );
  });
}
