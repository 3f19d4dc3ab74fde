import type { CardRules } from '../../../contracts/card';
import type { Locale } from '../../../contracts/text';
import { uiWords } from '../../../i18n/ui-words-of';

export interface OwnButtonProps {
  readonly card: CardRules;
  readonly isOwn: boolean;
  readonly toggle: (card: CardRules) => void;
  readonly locale: Locale;
}

/** Marks a card as the person's own. */
export function OwnButton({ card, isOwn, toggle, locale }: OwnButtonProps) {
  const words = uiWords[locale].outages;
  return (
    <button
      type="button"
      class="own"
      data-own={card.id}
      aria-pressed={isOwn}
      aria-label={words.ownCardOf(card.name[locale])}
      title={words.ownCard}
      onClick={() => toggle(card)}
    >
      <span aria-hidden="true">{isOwn ? '★' : '☆'}</span>
    </button>
  );
}
