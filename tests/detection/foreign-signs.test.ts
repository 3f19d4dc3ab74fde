// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { ForeignSign } from '../../src/contracts/foreign-site';
import { detect } from '../../src/detection/detect';
import { foreignSignsOn } from '../../src/detection/foreign-signs';
import { purposeOf } from '../../src/detection/purpose-of';

const code = '<label>Gift card code <input id="f"></label><button>Check balance</button>';

test.each<[string, readonly ForeignSign[], string]>([
  ['nothing but the code', [], `<form>${code}</form>`],
  [
    'a card number with its expiry in the same form',
    ['paymentCard'],
    `<form>${code}<label>Card number <input></label><label>Expiry date <input placeholder="MM/YY"></label></form>`,
  ],
  [
    'a payment form beside it, as in every checkout',
    [],
    `<form>${code}</form><form><label>Card number <input></label><label>Expiry date <input></label></form>`,
  ],
  [
    'one form for a whole checkout, which takes either',
    [],
    `<h1>Checkout</h1><form>${code.replace('Check balance', 'Apply')}<label>Card number <input></label><label>Expiry date <input></label></form>`,
  ],
  ['a picture of the card', ['photo'], `<form>${code}<p>Upload a photo of the back of the card</p><input type="file"></form>`],
  ['カードの写真', ['photo'], `<form>${code}<p>カード裏面の写真を添付してください</p><input type="file"></form>`],
  ['a file that is no picture', [], `<form>${code}<input type="file"></form>`],
  ['pictures that are only spoken of', [], `<p>Photo gallery</p><form>${code}</form>`],
  ['an order not to redeem', ['doNotRedeem'], `<p>Do not redeem the card before we have verified it.</p><form>${code}</form>`],
  ['使わないでという指示', ['doNotRedeem'], `<p>コードは登録しないでお待ちください。</p><form>${code}</form>`],
  ['the same words cut up by tags', ['doNotRedeem'], `<p>Do <b>not</b> redeem it.</p><form>${code}</form>`],
])('%s', (_, expected, html) => {
  document.title = 'Gift cards';
  document.body.innerHTML = html;
  const detection = detect([document]);
  const [field] = detection.classified;
  expect(field && foreignSignsOn(field.landmark, purposeOf(detection))).toEqual(expected);
});
