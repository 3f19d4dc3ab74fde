import type { Signal } from '../contracts/signal';
import { buttonsAfter, submitAmong } from './buttons-after';
import type { CodeCapable } from './code-capable';
import { type FieldEvidence, farEvidence, type OwnEvidence, ownEvidence } from './field-evidence';
import type { Landmark, Landmarks } from './landmarks';
import { means } from './meanings-of';
import { attributeOf } from './unclobbered';
import { boxesWeight, otherLabel, sampleWeight, weights } from './weights';

/** What a field is that is not one where a code is spent. `balance`: one where a code is only looked up. */
export type NotACode = 'balance' | 'promo' | 'present' | 'other';

/** How much a field looks like one for a code that carries money. */
export interface ClassifiedField {
  readonly landmark: Landmark;
  /** The field, or every box of a code that is typed in pieces, and the PIN that goes with it. */
  readonly boxes: readonly CodeCapable[];
  readonly submit: HTMLElement | null;
  readonly score: number;
  /** Whether somebody says that the code carries money. Where the address tells that, nobody need. */
  readonly isMoney: boolean;
  /** What speaks for it, the strongest first; for a field that is ruled out, what ruled it out. */
  readonly signals: readonly Signal[];
  readonly not: NotACode | null;
}

/**
 * Classifies one field by the words in and around it.
 * @param next the fields that follow it, which tell a payment card by what is asked for after its number.
 * @param asks whether it is to be told what else a field is that has nothing to do with a code: most of a page's fields.
 */
export function classifyField(landmark: Landmark, landmarks: Landmarks, next: () => readonly Landmark[], asks: boolean): ClassifiedField {
  const field = { landmark, boxes: landmark.boxes, submit: null, score: 0, isMoney: false };
  const words = ownEvidence(landmark, landmarks);
  const own = `${words.names} ; ${words.label}`;
  const ruledOut = !asks && !isCandidate(landmark, words) ? notACode : ruledOutBy(landmark, words);
  if (ruledOut) return { ...field, signals: ruledOut[1] ? [ruledOut[1]] : [], not: ruledOut[0] };
  const buttons = buttonsAfter(landmark);
  const evidence: Evidence = { ...words, ...farEvidence(landmark, buttons) };
  const [first] = buttons;
  if (first && means(first.says, 'present') && !takes(first.says)) return { ...field, signals: ['button:present'], not: 'present' };
  if (isPaymentCard(evidence, landmarks, next)) return { ...field, signals: ['label:card'], not: 'other' };
  if (isMute(evidence) && !standsForItself(landmark, landmarks, evidence)) return { ...field, signals: [], not: 'other' };
  const found: [Signal, number][] = [];
  for (const [places, meaning, weight, once] of weights) {
    const there = places.filter((place) => means(evidence[place], meaning));
    for (const [at, place] of there.entries()) found.push([`${place}:${meaning}`, once && at > 0 ? 0 : weight]);
  }
  if (isSplitCode(landmark)) found.push(['form:boxes', boxesWeight]);
  if (showsSample(landmark.field) && !speaksOfCode(own)) found.push(['form:sample', sampleWeight]);
  if (hasLetters(words.label) && !speaksOfCode(words.label) && !means(words.label, 'pin') && !showsSample(landmark.field))
    found.push(['form:otherLabel', otherLabel]);
  return {
    ...field,
    submit: submitAmong(buttons),
    score: found.reduce((sum, [, weight]) => sum + weight, 0),
    isMoney: speaksOfMoney(evidence),
    signals: found.sort(([, one], [, other]) => other - one).map(([signal]) => signal),
    not: onlyAsksBalance(evidence) ? 'balance' : null,
  };
}

/** A code in general is none that carries money, nor is what is exchanged for something, unless somebody says so, or a button takes it. */
const speaksOfMoney = ({ names, label, heading, containers, nearby, button, dialog, title }: FieldEvidence): boolean =>
  (means(nearby, 'gift') && means(nearby, 'redeem') && means(`${names} ; ${label}`, 'voucher')) ||
  means(`${names} ; ${label} ; ${heading} ; ${containers} ; ${button} ; ${dialog} ; ${title}`, 'gift') ||
  means(`${heading} ; ${containers} ; ${button} ; ${dialog} ; ${title}`, 'redeem') ||
  (means(`${names} ; ${label}`, 'redeem') && means(button, 'apply'));

/** Four boxes and more of four letters and more are no telephone number: some shops call what stands under the foil an authentication number. */
const isSplitCode = ({ field, boxes }: Landmark): boolean => boxes.length > 3 && field.maxLength > 3;

/** A code is shown as an example, in capital letters or small x, with dashes: `XXXX-XXXX-XXXX`. */
const showsSample = (field: CodeCapable): boolean =>
  /(?=.*[A-Z])(?:[A-Z0-9]{3,}-)+[A-Z0-9]{3,}|x{3,}-x{3,}/.test(attributeOf(field, 'placeholder'));

/** A form that only tells what is left on a card looks like one that redeems it in all but this. */
const onlyAsksBalance = ({ button, heading, title, dialog }: FieldEvidence) =>
  button !== '' &&
  means(`${button} ; ${heading} ; ${title} ; ${dialog}`, 'balance') &&
  !takes(button) &&
  !means(`${heading} ; ${title}`, 'redeem');

/** Whether a button takes a code, and does not only send a form. */
const takes = (button: string) => means(button, 'redeem') || means(button, 'apply');

/**
 * «Card number» and «security code» are a gift card's where the box says so, and a payment card's anywhere else, or where the day on which the
 * card expires is asked for after it.
 */
function isPaymentCard(
  { names, label, heading, containers, title }: FieldEvidence,
  landmarks: Landmarks,
  next: () => readonly Landmark[],
): boolean {
  const own = `${names} ; ${label}`;
  if (!means(own, 'card') || means(own, 'gift')) return false;
  const after = next().map((one) => {
    const { names, label } = ownEvidence(one, landmarks);
    return `${names} ; ${label}`;
  });
  if (after.some((words) => means(words, 'expiry'))) return true;
  // A number with a secret after it, where something is filled up or redeemed, is on a card that is scratched.
  const [secret = ''] = after;
  return !(
    means(`${heading} ; ${containers}`, 'gift') ||
    ((means(secret, 'pin') || means(secret, 'gift')) && means(`${heading} ; ${title}`, 'redeem'))
  );
}

const isMute = ({ names, label }: FieldEvidence) => !speaksOfCode(`${names} ; ${label}`);

/** A field that bears no word is what its heading and its button say, unless it stands among many in its form. */
const standsForItself = ({ field }: Landmark, { inForm }: Landmarks, { label, button, isGuess }: Evidence): boolean =>
  (isGuess && hasLetters(label) ? means(button, 'gift') && takes(button) : takes(button) || means(button, 'send')) &&
  (inForm.get(field.form) ?? 0) <= mostBesideMute;

/** A short form; a spreadsheet has more. */
const mostBesideMute = 12;

const speaksOfCode = (own: string) => (['gift', 'code', 'redeem', 'voucher'] as const).some((meaning) => means(own, meaning));

const hasLetters = (text: string) => /\p{L}/u.test(text);

/** Whether the field's own words say that it is something else, or nothing at all about a code: what it is, and the signals for that. */
function ruledOutBy(landmark: Landmark, { names, label, isGuess }: OwnEvidence): readonly [NotACode, Signal?] | null {
  const own = `${names} ; ${label}`;
  const gift = means(own, 'gift');
  // A site may call the field of a card's number a name; what a person reads as a number is none.
  if (means(label, 'present') || (means(names, 'present') && !(means(label, 'gift') && means(label, 'code'))))
    return ['present', means(label, 'present') ? 'label:present' : 'names:present'];
  // The label is what a person goes by: a field named for both, labelled as a coupon, is one. German «Gutschein» alone may mean either.
  if (means(label, 'promo') && !means(label, 'gift') && !(means(names, 'gift') && (means(label, 'redeem') || means(label, 'voucher'))))
    return ['promo', 'label:promo'];
  if (!gift && means(own, 'promo')) return ['promo', 'names:promo'];
  // Sites name all fields of a form after the form (`gift_card[email]`), so the name alone does not make an e-mail address a code.
  if (!isSplitCode(landmark) && means(label, 'identity') && !means(label, 'gift')) return ['other', 'label:identity'];
  if (!gift && means(names, 'identity')) return ['other', 'names:identity'];
  // Whoever writes into a box of several lines writes a sentence, unless it asks for codes.
  if (landmark.field instanceof HTMLTextAreaElement && !means(own, 'code')) return ['other'];
  return isCandidate(landmark, { names, label, isGuess }) ? null : notACode;
}

type Evidence = FieldEvidence & OwnEvidence;

const notACode = ['other'] as const;

/** Whether a field's own words speak of a code, or say nothing at all. */
const isCandidate = ({ field }: Landmark, { names, label, isGuess }: OwnEvidence): boolean =>
  speaksOfCode(`${names} ; ${label}`) || !hasLetters(label) || isGuess || showsSample(field);
