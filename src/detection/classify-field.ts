import { buttonsAfter, submitAmong } from './buttons-after';
import { type FieldEvidence, farEvidence, ownEvidence, type Place } from './field-evidence';
import { type CodeCapable, type Landmark, type Landmarks, landmarksOf } from './landmarks';
import { means } from './meanings-of';
import type { Meaning } from './words';

/** One reason for or against, `place:meaning`, for example `label:gift`. */
export type Signal = `${Place}:${Meaning}`;

/** How much a field looks like one for a code that carries money. */
export interface ClassifiedField {
  readonly field: CodeCapable;
  readonly submit: HTMLElement | null;
  /** 0: certainly not. */
  readonly score: number;
  readonly signals: readonly Signal[];
}

const own: readonly Place[] = ['names', 'label'];
const around: readonly Place[] = ['heading', 'containers', 'button', 'dialog'];

/** What each signal counts, wherever it stands among these places. Words of the field itself weigh more than words around it. */
const weights: readonly (readonly [readonly Place[], Meaning, number])[] = [
  [own, 'gift', 5],
  [own, 'redeem', 3],
  [own, 'code', 2],
  [around, 'gift', 3],
  [around, 'redeem', 2],
  [around, 'promo', -2],
  [['button'], 'apply', 1],
  [['title'], 'gift', 1],
  [['title'], 'redeem', 1],
];

/** From this score on a field counts as a code field on a page of which nothing is known. */
export const enough = 6;

/** Where the address already tells that a code is typed here: any field named for a code, with a button that sends it. */
export const enoughWhereAddressTells = 3;

/**
 * Classifies every field of a page in which somebody could type, at most 100.
 *
 * @param wanted fields that redeem a code, or also those that only ask what is left on a card.
 * @returns those that are not ruled out, best first.
 */
export function classifyFields(root: Document, wanted: 'redeem' | 'any' = 'redeem'): ClassifiedField[] {
  const landmarks = landmarksOf(root);
  return landmarks.fields
    .map((landmark) => classifyField(root, landmark, landmarks, wanted))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
}

/** Classifies one field by the words in and around it. */
function classifyField(root: Document, landmark: Landmark, landmarks: Landmarks, wanted: 'redeem' | 'any'): ClassifiedField {
  const { field } = landmark;
  const ruledOut: ClassifiedField = { field, submit: null, score: 0, signals: [] };
  const words = ownEvidence(root, landmark, landmarks);
  if (isRuledOut(words)) return ruledOut;
  const buttons = buttonsAfter(root, landmark);
  const evidence: FieldEvidence = { ...words, ...farEvidence(root, landmark, buttons) };
  if ((wanted === 'redeem' && onlyAsksBalance(evidence)) || isPaymentCard(evidence)) return ruledOut;
  const signals: Signal[] = [];
  let score = 0;
  for (const [places, meaning, weight] of weights) {
    for (const place of places) {
      if (!means(evidence[place], meaning)) continue;
      signals.push(`${place}:${meaning}`);
      score += weight;
    }
  }
  return { field, submit: submitAmong(buttons), score, signals };
}

/** A form that only tells what is left on a card looks like one that redeems it in all but this. */
const onlyAsksBalance = ({ button, heading, containers }: FieldEvidence) =>
  means(`${button} ; ${heading} ; ${containers}`, 'balance') && !means(button, 'redeem') && !means(button, 'apply');

/** «Card number» and «security code» are a gift card's where the box says so, and a payment card's anywhere else. */
const isPaymentCard = ({ names, label, heading, containers }: FieldEvidence) =>
  means(`${names} ; ${label}`, 'card') && !means(`${names} ; ${label} ; ${heading} ; ${containers}`, 'gift');

/** Whether the field's own words say that it is something else, or nothing at all about a code. */
function isRuledOut({ names, label }: Pick<FieldEvidence, 'names' | 'label'>): boolean {
  const words = `${names} ; ${label}`;
  const gift = means(words, 'gift');
  if (!gift && !means(words, 'code') && !means(words, 'redeem')) return true;
  if (means(words, 'present')) return true;
  // The label is what a person goes by: a field named for both, labelled as a coupon, is one. German «Gutschein» alone may mean either.
  if (means(label, 'promo') && !means(label, 'gift') && !(means(names, 'gift') && means(label, 'redeem'))) return true;
  return !gift && (means(words, 'promo') || means(words, 'identity'));
}
