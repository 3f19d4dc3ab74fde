// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyFields } from '../../src/detection/classify-field';

test('says why, best first, and leaves out what is ruled out', () => {
  document.title = 'Payment';
  document.body.innerHTML =
    '<h2>Redeem</h2><form><label>Voucher <input id="v"></label></form>' +
    '<h2>Gift card</h2><form><label>Gift card code <input id="g"></label><button>Apply</button></form>' +
    '<form><label>Promo code <input id="p"></label></form>';
  expect(classifyFields(document).map(({ field, score, signals }) => [field.id, score, signals])).toEqual([
    ['g', 11, ['label:gift', 'label:code', 'heading:gift', 'button:apply']],
    ['v', 5, ['label:redeem', 'heading:redeem']],
  ]);
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
  );
  const word = fc.constantFrom('Gift card', 'ギフト券番号', 'code', '<!-- -->', '\u0000', '𝓖𝓲𝓯𝓽');
  const element = fc.tuple(tag, fc.array(attribute), word, fc.boolean());
  fc.assert(
    fc.property(fc.array(element, { maxLength: 12 }), (elements) => {
      document.body.innerHTML = elements
        .map(([name, attributes, text, closed]) => `<${name} ${attributes.join(' ')}>${text}${closed ? `</${name}>` : ''}`)
        .join('');
      classifyFields(document);
    }),
  );
});
