import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardRules } from '../../../contracts/card';
import { uiWords } from '../../../i18n/ui-words-of';
import { loadOwnCards, saveOwnCards } from '../../../storage';
import type { PopupState } from '../popup-state';

export interface MarkingCards {
  readonly toggle: (card: CardRules) => void;
  /** What the last press did, to be said aloud; empty before the first. */
  readonly said: string;
}

/** Marks cards as the person's own. The row moves to its new place with it, and the keyboard follows. */
export function useOwnCards({ ownCards, locale }: PopupState): MarkingCards {
  const [said, setSaid] = useState('');
  const moved = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (moved.current === null) return;
    document.querySelector<HTMLElement>(`[data-own="${moved.current}"]`)?.focus();
    moved.current = null;
  }, [ownCards.join(' ')]);
  const toggle = async ({ id, name }: CardRules) => {
    const words = uiWords[locale].outages;
    const before = await loadOwnCards();
    const isOwn = before.includes(id);
    moved.current = id;
    await saveOwnCards(isOwn ? before.filter((one) => one !== id) : [...before, id]);
    setSaid((isOwn ? words.noLongerOwn : words.nowOwn)(name[locale]));
  };
  return { toggle: (card) => void toggle(card), said };
}
