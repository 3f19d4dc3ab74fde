import type { ForeignSign } from '../contracts/foreign-site';
import type { PagePurpose } from '../contracts/page-purpose';
import { ownEvidence } from './field-evidence';
import { type Landmark, landmarksOf } from './landmarks';
import { means, plainWords } from './meanings-of';
import { all } from './unclobbered';

const mostNodes = 600;
const longEnough = 6_000;

/**
 * Wordings of pages that take gift cards in payment where nobody honest does: they want the card unused, and pictures of it and its receipt.
 * Documented of a «shipment tracking» site that asked for the back of the card and the receipt (read 2026-11-24), and of callers who tell people not
 * to redeem: https://consumer.ftc.gov/articles/gift-card-scams (quoted by third parties, read 2026-11-24).
 */
const doNotRedeem =
  /\b(?:do not|don ?['’]?t|never) (?:redeem|use the card|scratch)|引き換えないで|(?:登録|使用|利用)(?:しない|せず)(?:で|に)/;
const photo = /\b(?:photo|picture|image|scan|upload)\b|写真|画像|撮影/;

/**
 * What a page asks for besides the code that is typed at a landmark. Only ids leave here.
 * @param purpose what the page is for: a checkout takes payment cards as well, often in the same form, and that says nothing.
 */
export function foreignSignsOn(landmark: Landmark, purpose: PagePurpose): readonly ForeignSign[] {
  const { root, field } = landmark;
  const landmarks = landmarksOf(root);
  const signs: ForeignSign[] = [];
  const own = landmarks.fields
    .filter((one) => one.field.form === field.form)
    .map((one) => ownEvidence(one, landmarks))
    .map(({ names, label }) => `${names} ; ${label}`);
  // The day on which a payment card expires, with its number or the digits on its back.
  const isCheckout = purpose === 'checkout-with-giftcard';
  if (!isCheckout && own.some((words) => means(words, 'expiry')) && own.some((words) => means(words, 'card') && !means(words, 'expiry')))
    signs.push('paymentCard');
  const text = plainWords(textOfPage());
  if (Array.from(all(root, 'input[type=file]')).length > 0 && photo.test(text)) signs.push('photo');
  if (doNotRedeem.test(text)) signs.push('doNotRedeem');
  return signs;
}

/** The beginning of what the page says. It is looked at and let go. */
function textOfPage(): string {
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let seen = 0; seen < mostNodes && text.length < longEnough; seen += 1) {
    const node = walker.nextNode();
    if (node === null) break;
    text += ` ${(node.nodeValue ?? '').slice(0, longEnough)}`;
  }
  return text;
}
