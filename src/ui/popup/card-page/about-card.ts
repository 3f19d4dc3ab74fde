import type { CardProse, CardRules } from '../../../contracts/card';
import type { CardId } from '../../../contracts/card-id';
import type { Claim, Source } from '../../../contracts/source';
import type { UiWords } from '../../../i18n/ui-words';
import type { PopupState } from '../popup-state';

/** What every part of a card's page is made from. */
export interface AboutCard {
  readonly card: CardRules;
  /** `null` until it is loaded, and for ever when it cannot be. */
  readonly prose: CardProse | null;
  readonly state: PopupState;
  readonly openCard: (id: CardId) => void;
}

export type LabelId = keyof UiWords['cards']['label'];

/** @returns the source that the card's file names for a claim; `null` while it is not loaded. */
export const sourceOf = ({ prose }: AboutCard, { source }: Claim<unknown>): Source | null => prose?.sources[source] ?? null;

/** Several statements under one label bear it once. */
export const labelOfFirst = (label: LabelId, at: number): { readonly label?: LabelId } => (at === 0 ? { label } : {});
