import type { FixId } from '../contracts/fix';
import type { Text } from '../contracts/text';

/** Line drawings of ours, by name. */
export type DrawingId = 'airplane-mode' | 'card-back' | 'no-back';

/** One chapter of the guide: the name of its file in `chapters/`. */
export interface Chapter {
  readonly id: string;
  readonly title: Text;
  /** Plain explanation, a paragraph each. */
  readonly text: readonly Text[];
  /** The signs by which a person knows that this chapter is meant. */
  readonly signs: readonly Text[];
  readonly fixes: readonly FixId[];
  readonly drawing?: DrawingId;
  readonly table?: { readonly head: readonly [Text, Text]; readonly rows: readonly (readonly [Text, Text])[] };
  /** Who says so, and which day it was read. */
  readonly sources: readonly Text[];
}
