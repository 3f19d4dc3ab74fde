import { expect, test, vi } from 'vitest';
import { choicesHere } from '../../../../src/ui/popup/this-page/choices-here';
import { elsewhere, finding, placed } from './documents';

// The warning itself is another check's business; here any finding of this id is one.
vi.mock('../../../../src/findings/warns-of-foreign-site', () => ({
  warnsOfForeignSite: ({ check }: { check: string }) => check === 'foreign',
}));

const apple = placed({ card: 'apple', page: 'redeem' }, { origin: 'https://apps.apple.com' });
const shop = placed(elsewhere);
const offered = (...args: Parameters<typeof choicesHere>) => choicesHere(...args).offered.map(({ choice, keys }) => [choice, ...keys]);

test('a catalogue page: «not a code field» holds for the page, «say nothing» for the site', () => {
  expect(offered([apple], null, {})).toEqual([
    ['notACodeField', 'apple/redeem'],
    ['muted', 'apps.apple.com'],
  ]);
});

test('elsewhere both hold for the site', () => {
  expect(offered([shop], null, {})).toEqual([
    ['notACodeField', 'shop.example'],
    ['muted', 'shop.example'],
  ]);
});

test('«I know this site» only where the warning stands, and never on a page of the catalogue', () => {
  const findings = [finding('foreign')];
  expect(offered([placed(elsewhere, { findings })], null, {})[0]).toEqual(['allowed', 'shop.example']);
  const listed = placed({ card: 'apple', page: 'redeem' }, { findings });
  expect(offered([listed], null, {}).map(([choice]) => choice)).not.toContain('allowed');
});

test('where no field was seen nobody can say that it is none', () => {
  expect(offered([placed({ card: 'apple', page: 'redeem', codeField: 'notSeen' })], null, {}).map(([choice]) => choice)).toEqual(['muted']);
});

test('what was decided is told with its key, and is not offered again', () => {
  expect(choicesHere([shop], null, { 'shop.example': 'muted', 'other.example': 'muted' })).toEqual({
    hosts: ['shop.example'],
    made: [{ key: 'shop.example', choice: 'muted', card: null }],
    offered: [],
  });
  expect(choicesHere([apple], null, { 'apple/redeem': 'notACodeField' }).made).toEqual([
    { key: 'apple/redeem', choice: 'notACodeField', card: 'apple' },
  ]);
});

test('a site that is known can still be silenced', () => {
  expect(offered([shop], null, { 'shop.example': 'allowed' }).map(([choice]) => choice)).toEqual(['notACodeField', 'muted']);
});

test('a form in another site’s frame: both sites are named, and a choice holds for both', () => {
  const frame = placed(elsewhere, { origin: 'https://pay.example:8443', frameId: 5 });
  expect(choicesHere([apple, frame], null, {}).hosts).toEqual(['apps.apple.com', 'pay.example:8443']);
  expect(offered([apple, frame], null, {})).toEqual([
    ['notACodeField', 'apple/redeem', 'pay.example:8443'],
    ['muted', 'apps.apple.com', 'pay.example:8443'],
  ]);
});

test('where nothing is stored, what was decided about the tab’s site can still be taken back, and nothing is offered', () => {
  expect(choicesHere([], 'https://shop.example', { 'shop.example': 'muted' })).toMatchObject({ made: [{ choice: 'muted' }], offered: [] });
  expect(choicesHere([], null, { 'shop.example': 'muted' })).toEqual({ hosts: [], made: [], offered: [] });
});
