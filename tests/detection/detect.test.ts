// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

describe('what stands around a field', () => {
  const codesOn = (html: string) => {
    document.title = '';
    document.body.innerHTML = html;
    return detect([document]).codes.map(({ boxes }) => boxes.map(({ id }) => id).join(' '));
  };

  test('an article’s quantity and price before it are not its name, where it says itself what it is for', () => {
    const html =
      '<div><p>Linen dress</p><p>Qty: 1</p><p>$89.00</p></div><div><input id="f" placeholder="Gift card or discount code"><button>Apply</button></div>';
    expect(codesOn(html)).toEqual(['f']);
  });
  test('what stands before a field without a name rules it out less than a button that takes a gift code speaks for it', () => {
    const before = '<p>200 × 10円 - 手数料 = 1900円</p>';
    expect(codesOn(`<div>${before}<div><input id="f"></div><button>ギフトコードを登録する</button></div>`)).toEqual(['f']);
    expect(codesOn(`<div><h2>Gift cards</h2><p>Your name</p><div><input id="f"></div><button>Continue</button></div>`)).toEqual([]);
  });
  test('a number and a secret, where something is filled up, stand on a card that is scratched', () => {
    const fields = '<label for="n">卡号</label><input id="n"><label for="s">密码</label><input id="s">';
    expect(codesOn(`<h4>充值</h4><form>${fields}<button>确认充值</button></form>`)).toEqual(['n s']);
    expect(codesOn(`<h4>绑定</h4><form>${fields}<button>确认</button></form>`)).toEqual([]);
    const payment = `${fields}<label for="e">有效期</label><input id="e">`;
    expect(codesOn(`<h4>充值</h4><form>${payment}<button>确认充值</button></form>`).join(' ')).not.toMatch(/n/);
  });
  test('a form that speaks of redeeming gift cards tells what a voucher in it is', () => {
    const form = (says: string) =>
      `<form><p>${says}</p><div><label>Gutscheincode <input id="f"></label></div><button>Weiter</button></form>`;
    expect(codesOn(form('Geschenkgutschein einlösen'))).toEqual(['f']);
    expect(codesOn(form('Sparen Sie bei Ihrer Bestellung'))).toEqual([]);
  });
  test('an id that stands twice leaves its label to the first', () => {
    const field = (name: string, label: string) =>
      `<form><label for="${label}">${name}?</label><input id="twice" name="${name}"><button>Apply</button></form>`;
    expect(codesOn(field('coupon', 'twice') + field('giftcard', 'giftcard'))).toEqual(['twice']);
    expect(detect([document]).codes[0]?.landmark.field.name).toBe('giftcard');
  });
  test('an example of a code may be written with small x', () => {
    expect(codesOn('<h2>礼品卡</h2><div><input id="f" placeholder="xxxxxxxx-xxxx-xxxx"><button>激活</button></div>')).toEqual(['f']);
  });
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
