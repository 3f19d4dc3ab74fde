import type { FixId } from '../contracts/fix';
import type { Claim } from '../contracts/source';
import type { Text } from '../contracts/text';
import type { GuideSourceId } from './guide-sources';
import type { SymptomId } from './symptoms';

/** Line drawings of ours, by name. */
export type DrawingId = 'airplane-mode' | 'card-back' | 'no-back' | 'till';

/** A statement of the guide with the key of its source in `guide-sources.ts`. */
export type GuideClaim = Claim<Text> & { readonly source: GuideSourceId };

/** A sign by which a person knows that this chapter is meant, and who says that it points here. */
export interface Sign {
  readonly symptom: SymptomId;
  readonly source: GuideSourceId;
}

/** One chapter of the guide: the name of its file in `chapters/`. */
export interface Chapter {
  readonly id: string;
  readonly title: Text;
  /** Plain explanation, a paragraph each. */
  readonly text: readonly GuideClaim[];
  readonly signs: readonly Sign[];
  readonly fixes: readonly FixId[];
  readonly drawing?: DrawingId;
  readonly table?: {
    readonly caption: Text;
    readonly head: readonly [Text, Text];
    readonly rows: readonly (readonly [Text, Text])[];
    readonly source: GuideSourceId;
  };
}
