import { evidencePlaces, meanings } from '../../src/contracts/signal';
import { buttonsAfter } from '../../src/detection/buttons-after';
import { classifyField } from '../../src/detection/classify-field';
import { farEvidence, ownEvidence } from '../../src/detection/field-evidence';
import { landmarksOf } from '../../src/detection/landmarks';
import { means } from '../../src/detection/meanings-of';

/** One field of a page with every signal that it bears, used by the detector or not, and what it really is. */
export interface ReadField {
  /** `place:meaning` for every word that stands there. */
  readonly signals: readonly string[];
  /** What the detector's rules make of it: `code` where nothing rules it out. */
  readonly rule: string;
  /** What the detector's weights make of it. */
  readonly score: number;
  readonly isCode: boolean;
  /** How many elements it is: the boxes of a split code. */
  readonly boxes: number;
}

/** Reads every field of the document that this script was put into. @param expected selectors of the code fields. */
export function readFieldsInPage(expected: readonly string[]): readonly ReadField[] {
  const codes = new Set(expected.map((selector) => document.querySelector(selector)));
  const landmarks = landmarksOf(document);
  return landmarks.fields.map((landmark, at) => {
    const own = ownEvidence(landmark, landmarks);
    const evidence = { ...own, ...farEvidence(landmark, buttonsAfter(landmark)) };
    const { not, score } = classifyField(landmark, landmarks, () => landmarks.fields.slice(at + 1, at + 4), true);
    return {
      signals: evidencePlaces.flatMap((place) =>
        meanings.filter((meaning) => means(evidence[place], meaning)).map((meaning) => `${place}:${meaning}`),
      ),
      rule: not ?? 'code',
      score,
      isCode: landmark.boxes.some((box) => codes.has(box)),
      boxes: landmark.boxes.length,
    };
  });
}

Object.assign(globalThis, { readFieldsInPage });
