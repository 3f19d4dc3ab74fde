import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markOfSite } from '../../src/foreign-site/mark-of-site';

// The reference values of FNV-1a: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('«%s»', (host, expected) => expect(markOfSite(host)).toBe(expected.toString(36)));

test('two hosts have two marks, and no mark tells its host', () => {
  const host = fc.domain().filter((one) => one.length > 8);
  fc.assert(
    fc.property(host, host, (one, other) => {
      fc.pre(one !== other);
      expect(markOfSite(one)).not.toBe(markOfSite(other));
      expect(markOfSite(one)).toMatch(/^[a-z0-9]{1,7}$/);
    }),
  );
});
