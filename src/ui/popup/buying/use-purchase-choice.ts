import { useState } from 'preact/hooks';
import type { PurchaseChoice } from '../../../contracts/stored-keys';
import { savePurchaseChoice } from '../../../storage';
import type { PopupState } from '../popup-state';
import { openingChoice } from './opening-choice';

export interface Choosing {
  readonly choice: PurchaseChoice;
  readonly choose: (changes: Partial<PurchaseChoice>) => void;
}

/** Card, shop and place before buying, remembered as ids for the next time. Lives above the tabs, so that looking elsewhere forgets nothing. */
export function usePurchaseChoice({ purchaseChoice, documents }: PopupState): Choosing {
  const [chosen, setChosen] = useState<PurchaseChoice | null>(null);
  const choice = chosen ?? openingChoice(purchaseChoice, documents[0]?.document.facts.card ?? null);
  const choose = (changes: Partial<PurchaseChoice>) => {
    const next = { ...choice, ...changes };
    setChosen(next);
    void savePurchaseChoice(next);
  };
  return { choice, choose };
}
