import type { CardRules } from '../../contracts/card';

/** A card's letters on the colour of its shelf. The name stands beside it, so it is silent for screen readers. */
export function MonogramTile({ card: { monogram, group } }: { readonly card: CardRules }) {
  return (
    <span class={`tile tile--${group}${monogram.length > 2 ? ' tile--long' : ''}`} aria-hidden="true">
      {monogram}
    </span>
  );
}
