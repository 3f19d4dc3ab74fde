import type { PagePurpose } from '../contracts/page-purpose';
import type { ClassifiedField } from './classify-field';
import { type Detection, isSure } from './detect';
import { titleWords } from './field-evidence';
import type { Landmarks } from './landmarks';
import { means, plainWords } from './meanings-of';
import { textWithin } from './text-within';

/** Headings and buttons read for it; a page has told by then. */
const mostRead = 40;

/** What a document is for, by what was seen in it. */
export function purposeOf({ codes, classified, landmarks }: Detection): PagePurpose {
  const is = (kind: ClassifiedField['not']) => classified.some(({ not }) => not === kind);
  const lookedUp = classified.some((one) => one.not === 'balance' && isSure(one));
  if (codes.length === 0 && !lookedUp && !is('promo') && !is('present')) return 'none';
  const says = saysOf(landmarks);
  if (codes.length > 0) return means(says, 'checkout') || (is('promo') && !means(says, 'redeem')) ? 'checkout-with-giftcard' : 'redeem';
  if (lookedUp) return 'balance-check';
  if (is('present') && means(says, 'gift') && means(says, 'buy')) return 'purchase';
  return is('promo') ? 'promo-only' : 'none';
}

/** What the title, the headings and the buttons of a page say. */
function saysOf(landmarks: readonly Landmarks[]): string {
  const elements = landmarks.flatMap(({ headings, buttons }) => [...headings, ...buttons]);
  return `${titleWords()} ; ${elements
    .slice(0, mostRead)
    .map((element) => plainWords(textWithin(element)))
    .join(' ; ')}`;
}
