import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HEADLINE_VERSION, headlineKey, LONGEST_LINE, MOST_NOTES } from '../../../../src/contracts/stored-keys';
import { localeOf } from '../../../../src/i18n/locale';
import { headline as schema } from '../../../../src/stored-schemas';
import { bootKey, bootLocale, readHeadline } from '../../../../src/ui/popup/boot/read-headline';

const line = fc.oneof(fc.string(), fc.string({ minLength: LONGEST_LINE - 1, maxLength: LONGEST_LINE + 1 }));
const good = fc.record({
  locale: fc.constantFrom('ja', 'en'),
  tone: fc.constantFrom('nothing', 'info', 'warning', 'critical'),
  page: fc.constantFrom('listed', 'elsewhere'),
  card: fc.option(line),
  title: line,
  notes: fc.array(fc.record({ look: fc.constantFrom('strong', 'plain', 'quiet'), text: line }), { maxLength: MOST_NOTES + 1 }),
});
/** A good one with one thing changed, taken away or added, at its top or in a note. */
const spoilt = fc
  .tuple(good, fc.constantFrom('locale', 'tone', 'page', 'card', 'title', 'notes', 'more', 'note'), fc.anything(), fc.boolean())
  .map(([value, key, other, takeAway]) => {
    if (key === 'note') return { ...value, notes: [{ look: 'quiet', text: 'x', ...(takeAway ? { more: 1 } : { look: other }) }] };
    const changed: Record<string, unknown> = { ...value, [key]: other };
    if (takeAway) delete changed[key];
    return changed;
  });

test('by hand it takes what the schema takes, and nothing else', () => {
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(fc.oneof(good, spoilt, fc.anything()), (value) => {
      const parsed = schema.safeParse(value);
      expect(readHeadline({ version: HEADLINE_VERSION, value })).toEqual(parsed.success ? parsed.data : null);
      seen[parsed.success ? 'taken' : 'refused'] += 1;
    }),
    { numRuns: 600 },
  );
  expect(seen.taken).toBeGreaterThan(50);
  expect(seen.refused).toBeGreaterThan(50);
});

test.each([
  ['nothing', undefined],
  ['no envelope', 'x'],
  ['a list', []],
  [
    'another version',
    { version: HEADLINE_VERSION + 1, value: { locale: 'ja', tone: 'info', page: 'listed', card: null, title: '', notes: [] } },
  ],
])('%s counts as absent', (_, stored) => expect(readHeadline(stored)).toBeNull());

test('it looks where the worker writes, in the language that the popup speaks', () => {
  fc.assert(fc.property(fc.nat(), (tab) => bootKey(tab) === headlineKey(tab)));
  const language = fc.oneof(fc.string(), fc.constantFrom('ja', 'ja-JP', 'JA', 'jam', 'jav-ID', 'en', 'en-US', 'de', ''));
  fc.assert(fc.property(language, (tag) => bootLocale(tag) === localeOf(tag)));
});
