import { type ClassifiedField, classifyField } from './classify-field';
import { ownEvidence } from './field-evidence';
import { type Landmark, type Landmarks, landmarksOf } from './landmarks';
import { means } from './meanings-of';
import type { Root } from './unclobbered';
import { enough } from './weights';

/** What was seen in a document. */
export interface Detection {
  /** Where a code is spent, the surest first. */
  readonly codes: readonly ClassifiedField[];
  /** Every field in which somebody could type, at most 100 a root, as it was judged. */
  readonly classified: readonly ClassifiedField[];
  readonly landmarks: readonly Landmarks[];
}

/**
 * Judges every field of a document or shadow root by the words in and around it.
 * @param asks whether it is to be told of every field what else it is: what the document is for rests on that.
 */
export const classifyFields = (landmarks: Landmarks, asks: boolean): readonly ClassifiedField[] =>
  landmarks.fields.map((field, at) => classifyField(field, landmarks, () => landmarks.fields.slice(at + 1, at + 4), asks));

/** Looks for fields where a code that carries money is typed, with the PINs that go with them. What the document is for, `purposeOf` tells. */
export function detect(roots: readonly Root[]): Detection {
  const landmarks = roots.map(landmarksOf);
  const classified = landmarks.flatMap((some) => withPins(classifyFields(some, true), some));
  return { codes: bestFirst(classified.filter((one) => one.not === null && isSure(one))), classified, landmarks };
}

/** Whether a field is one for a code that carries money, on a page of which nothing is known. */
export const isSure = ({ score, isMoney }: ClassifiedField): boolean => isMoney && score >= enough;

export const bestFirst = (classified: readonly ClassifiedField[]): readonly ClassifiedField[] =>
  [...classified].sort((one, other) => other.score - one.score);

/** Adds the PINs to the number that they are asked for after, in the same form and under the same heading. */
function withPins(classified: readonly ClassifiedField[], landmarks: Landmarks): readonly ClassifiedField[] {
  const codes: ClassifiedField[] = [];
  for (const one of classified) {
    const last = codes.at(-1);
    if (last && isSure(last) && goTogether(last.landmark, one.landmark) && isPin(one, landmarks) && !isPin(last, landmarks))
      codes[codes.length - 1] = { ...last, boxes: [...last.boxes, ...one.boxes], signals: [...last.signals, 'form:pin'] };
    else codes.push(one);
  }
  return codes;
}

const goTogether = (one: Landmark, other: Landmark) => one.field.form === other.field.form && one.heading === other.heading;

function isPin({ landmark, not }: ClassifiedField, landmarks: Landmarks): boolean {
  const { names, label } = ownEvidence(landmark, landmarks);
  return not !== 'promo' && not !== 'present' && means(`${names} ; ${label}`, 'pin');
}
