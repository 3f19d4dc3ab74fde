import { expect, test } from 'vitest';
import { tillIncidents } from '../../../../src/ui/popup/outages/till-incidents';
import { at, event } from '../../../outages/support';
import { said } from './support';

const from = at('2026-10-02T10:00:00Z');
const to = at('2026-10-02T14:00:00Z');
const past = (key: string, changes: Parameters<typeof event>[0] = {}) =>
  event({ key, actions: ['activate', 'purchase'], retailers: ['lawson'], phase: 'resolved', startedAt: from, endedAt: to, ...changes });
const found = (...known: readonly (readonly [string, ReturnType<typeof past>])[]) =>
  tillIncidents(known.map(([card, one]) => said(card, { sellingPast: [one] })));

test('one night at the same shops is one incident, with all its cards', () => {
  expect(found(['apple', past('a')], ['webmoney', past('b')])).toMatchObject([
    { from, to, cards: ['apple', 'webmoney'], retailers: ['lawson'] },
  ]);
});

test('other shops, another time or another publisher make another incident; the newest stands first', () => {
  const newer = past('c', { startedAt: to, endedAt: to });
  const all = found(
    ['apple', past('a')],
    ['webmoney', past('b', { retailers: ['geo'] })],
    ['nintendo', newer],
    ['bitcash', past('d', { publisher: 'Lawson' })],
  );
  expect(all).toHaveLength(4);
  expect(all[0]?.cards).toEqual(['nintendo']);
});

test('a till that could not sell, but left no card behind that does not work, is not listed', () => {
  expect(found(['apple', past('a', { actions: ['purchase'] })])).toEqual([]);
});

test('what was never declared over has no end, though its claim lapsed', () => {
  expect(found(['apple', past('a', { phase: 'vanished' })])).toMatchObject([{ to: null }]);
});

test('a source that names no shops is not taken for one that means a certain one', () => {
  const { retailers: _, ...unnamed } = past('a');
  expect(found(['apple', unnamed])).toMatchObject([{ retailers: null }]);
});
