import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeForSelector } from '../../scripts/corpus/escape-for-selector';

/** Written from the examples of https://drafts.csswg.org/cssom/#serialize-an-identifier: digit in front, dash alone, marks. */
test.each([
  ['gift_card[code]', 'gift_card\\[code\\]'],
  ['1a', '\\31 a'],
  ['-1', '-\\31 '],
  ['-', '\\-'],
  ['--a', '--a'],
  ['コード', 'コード'],
  ['a b', 'a\\ b'],
])('%s', (id, escaped) => expect(escapeForSelector(id)).toBe(escaped));

/** What an identifier says (https://drafts.csswg.org/css-syntax/#consume-escaped-code-point). */
const read = (identifier: string) =>
  identifier.replace(/\\([\da-f]{1,6}) |\\(.)/gsu, (_whole, hex, itself) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : itself,
  );

test('whatever an id is, its writing is one identifier, and says the id', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (id) => {
      const escaped = escapeForSelector(id);
      expect(read(escaped)).toBe(id.replaceAll('\0', '\ufffd'));
      const bare = escaped.replace(/\\(?:[\da-f]{1,6} |.)/gsu, 'x');
      expect(bare).toMatch(/^(?:-?[a-z_\u{80}-\u{10ffff}]|--)[-\w\u{80}-\u{10ffff}]*$/iu);
    }),
  );
});
