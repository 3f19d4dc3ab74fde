import { describe, expect, test } from 'vitest';
import { cards } from '../../../../src/catalogue/rules';
import { boardHeadline } from '../../../../src/ui/popup/outages/board-headline';
import { outageBoard } from '../../../../src/ui/popup/outages/outage-board';
import { watchFor } from '../../../../src/ui/popup/outages/watch-for';
import { event } from '../../../outages/support';
import { now, type Said, said } from './support';

const board = (known: Readonly<Record<string, Said>>, own: readonly string[] = []) =>
  outageBoard(cards, (id) => said(id, known[id] ?? { coverage: 'none' }), own, 'ja');
const idsIn = (rows: readonly { readonly card: { readonly id: string } }[]) => rows.map(({ card }) => card.id);
const tills = event({ key: 'tills', actions: ['activate'], retailers: ['lawson'] });

describe('the board', () => {
  test('every card stands on it once', () => {
    const { own, shelves } = board({ apple: { typing: 'majorOutage' } }, ['apple', 'webmoney', 'no-such-card']);
    const all = [...idsIn(own), ...shelves.flatMap(({ rows }) => idsIn(rows))];
    expect(all.toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
  });

  test('the person’s own cards come first, the worst of them at the top', () => {
    expect(idsIn(board({ webmoney: { typing: 'degraded' } }, ['apple', 'webmoney']).own)).toEqual(['webmoney', 'apple']);
  });

  test('a shelf with trouble stands first, and on it the card in trouble', () => {
    const [first] = board({ spotify: { typing: 'partialOutage' }, apple: { typing: 'nothingReported' } }).shelves;
    expect(first?.group).toBe('streaming');
    expect(first?.rows[0]?.card.id).toBe('spotify');
  });

  test('what is not known stands before «nothing reported», as everywhere', () => {
    const rows = board({ apple: { typing: 'nothingReported' } }).shelves.find(({ group }) => group === 'appStores')?.rows ?? [];
    expect(rows.at(-1)?.card.id).toBe('apple');
  });

  test('failing tills count, though typing is not known', () => {
    expect(board({ webmoney: { sellingNow: [tills], coverage: 'curatedOnly' } }).counts.trouble).toBe(1);
  });

  test('that nobody knows about tills makes no card worse', () => {
    expect(board({ apple: { typing: 'nothingReported' } }).counts).toMatchObject({ silent: 1, trouble: 0, untold: 0 });
  });

  test('each card is counted once, with «could not tell» apart from «nobody to ask»', () => {
    const { counts } = board({
      apple: { typing: 'majorOutage' },
      webmoney: { typing: 'maintenance' },
      'google-play': { typing: 'nothingReported' },
      nintendo: { typing: 'unknown' },
    });
    expect(counts).toEqual({ trouble: 1, maintenance: 1, silent: 1, untold: 1, unaskable: cards.length - 4 });
  });
});

test.each([
  ['trouble is said first', { trouble: 2, silent: 5 }, '2種類のカードで、障害や不具合が報告されています'],
  [
    'silence is said only of those that could be asked about',
    { trouble: 0, silent: 5 },
    '調べられた5種類のカードに、障害の報告はありません',
  ],
  ['without any answer nothing is called silent', { trouble: 0, silent: 0 }, '障害が起きているかどうか、いまはわかりません'],
])('%s', (_, counts, expected) => {
  expect(boardHeadline({ maintenance: 0, untold: 3, unaskable: 40, ...counts }, 'ja')).toBe(expected);
});

describe('what is watched', () => {
  const typing = event({ key: 'typing' });
  test.each([
    ['the events about typing alone, where there are any', { typingNow: [typing], sellingNow: [tills] }, ['typing']],
    ['those about tills where only tills fail', { sellingNow: [tills] }, ['tills']],
  ])('%s', (_, known, keys) => {
    expect(watchFor(said('apple', known), now)).toEqual({
      askedAt: now,
      events: Object.fromEntries(keys.map((key) => [key, 'waiting'])),
    });
  });
  test.each([
    ['nothing goes on', {}],
    ['no source could ever tell of the end', { typingNow: [typing], coverage: 'none' as const }],
  ])('nothing where %s', (_, known) => expect(watchFor(said('apple', known), now)).toBeNull());
});
