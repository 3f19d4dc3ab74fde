import { domainToASCII, domainToUnicode } from 'node:url';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLabel } from '../../src/foreign-site/decode-label';

test.each([
  ['xn--80ak6aa92e', 'аррӏе'],
  ['xn--bcher-kva', 'bücher'],
  ['xn--eckwd4c7cu47r2wf', 'ドメイン名例'],
  ['xn--n3h', '☃'],
  ['plain', 'plain'],
])('%s', (label, expected) => expect(decodeLabel(label)).toBe(expected));

test.each([
  'xn--',
  'xn--99999999999',
  'xn--a-ü',
  'xn--zzzzzzzzzzzzzzzz',
  `xn--${'9'.repeat(300)}a`,
  `xn--${'9'.repeat(300)}${'a'.repeat(9)}`,
])('%s, which is encoded badly, stays or gives something, and never throws', (label) => {
  expect(typeof decodeLabel(label)).toBe('string');
});

test('whatever Node encodes is decoded as Node decodes it', () => {
  const letters = 'aeioußäöüéабвгдежзαβγδあいうえおアイウ漢字中文한글ӏօ'.split('');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 }), (chosen) => {
      const encoded = domainToASCII(chosen.join(''));
      fc.pre(encoded !== '');
      expect(decodeLabel(encoded)).toBe(domainToUnicode(encoded));
    }),
  );
});

test('anything at all is answered', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof decodeLabel(`xn--${text}`) === 'string'));
});
