// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Detection, detect } from '../../src/detection/detect';

const idsOf = (some: Detection['codes']) => some.map(({ boxes, score, signals }) => [boxes.map(({ id }) => id).join(' '), score, signals]);

test('says why, the strongest first, and leaves out what is ruled out', () => {
  document.title = 'Payment';
  document.body.innerHTML =
    '<div><div><div><div><h2>Redeem</h2><form><label>Voucher <input id="v"></label></form></div></div></div></div>' +
    '<div><div><div><div><h2>Gift card</h2><form><label>Gift card code <input id="g"></label><button>Apply</button></form></div></div></div></div>' +
    '<form><label>Promo code <input id="p"></label></form>';
  const { codes, classified } = detect([document]);
  expect(idsOf(codes)).toEqual([['g', 13, ['label:gift', 'heading:gift', 'label:code', 'nearby:gift', 'button:apply']]]);
  expect(classified.map(({ not }) => not)).toEqual([null, null, 'promo']);
  expect(classified.at(-1)?.signals).toEqual(['label:promo']);
});

test.each([
  [
    'four boxes of four',
    '<p>Gift card code</p><input id="a1" maxlength="4"><input id="a2" maxlength="4"><input id="a3" maxlength="4"><input id="a4" maxlength="4">',
    'a1 a2 a3 a4',
  ],
  [
    'three boxes of five with dashes between',
    '<label for="b1">Gift code</label><input id="b1" maxlength="5"> - <input id="b2" maxlength="5"> - <input id="b3" maxlength="5">',
    'b1 b2 b3',
  ],
  [
    'boxes in cells',
    '<table><tr><th>ギフト券番号</th><td><input id="c1" maxlength="4"></td><td><input id="c2" maxlength="4"></td></tr></table>',
    'c1 c2',
  ],
  ['a number with its PIN', '<label>Gift card number <input id="n"></label><label>PIN <input id="p" maxlength="4"></label>', 'n p'],
  [
    'two numbers with two PINs behind',
    '<label>Gift card 1 <input id="n1"></label><label>Gift card 2 <input id="n2"></label><label>PIN <input id="p1"></label><label>PIN <input id="p2"></label>',
    'n1,n2 p1 p2',
  ],
  ['rows of codes', '<label>Gift code 1 <input id="r1"></label><label>Gift code 2 <input id="r2"></label>', 'r1,r2'],
])('%s', (_, html, expected) => {
  document.title = '';
  document.body.innerHTML = `<form>${html}<button>Redeem</button></form>`;
  const order = (some: Detection['codes']) => some.map(({ boxes }) => boxes.map(({ id }) => id).join(' ')).sort();
  expect(order(detect([document]).codes)).toEqual(expected.split(','));
});

test.each([
  ['one-time codes in six boxes', '<p>Verification code</p>', 6, 1],
  ['a credit card in four boxes', '<p>Credit card number</p>', 4, 4],
  ['a telephone number in three boxes', '<p>Phone</p>', 3, 4],
])('%s are no code that carries money', (_, label, boxes, length) => {
  document.title = '';
  document.body.innerHTML = `<form>${label}${`<input maxlength="${length}">`.repeat(boxes)}<button>Continue</button></form>`;
  expect(detect([document]).codes).toEqual([]);
});

test('no markup makes it throw', () => {
  const tag = fc.constantFrom('form', 'fieldset', 'label', 'input', 'table', 'td', 'svg', 'template', 'dialog', 'h1', 'button', 'textarea');
  const attribute = fc.constantFrom(
    'name="parentElement"',
    'name="closest"',
    'id="code"',
    'for="code"',
    'aria-labelledby="code x"',
    'type="text"',
    'maxlength="4"',
    'placeholder="AAAA-BBBB"',
  );
  const word = fc.constantFrom('Gift card', 'ギフト券番号', 'code', '<!-- -->', '\u0000', '𝓖𝓲𝓯𝓽');
  const element = fc.tuple(tag, fc.array(attribute), word, fc.boolean());
  fc.assert(
    fc.property(fc.array(element, { maxLength: 12 }), (elements) => {
      document.body.innerHTML = elements
        .map(([name, attributes, text, closed]) => `<${name} ${attributes.join(' ')}>${text}${closed ? `</${name}>` : ''}`)
        .join('');
      detect([document]);
    }),
  );
});
