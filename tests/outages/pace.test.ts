import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import type { StatusEvent } from '../../src/contracts/status-event';
import type { Verdict } from '../../src/contracts/verdict';
import { pace } from '../../src/outages/pace';
import { twoServices } from './outage-world';
import { at, event, later } from './support';

const now = at('2026-11-24T10:00:00Z');
const answer = (current: readonly StatusEvent[]) => ({ level: 'nothingReported' as const, current, past: [] });
const verdict = (card: string, typing: readonly StatusEvent[], selling: readonly StatusEvent[] = []): Verdict => ({
  card,
  coverage: 'officialFeed',
  sources: [],
  typing: answer(typing),
  selling: answer(selling),
});
const hourOld = event({ startedAt: later(now, -HOUR) });
const paceFor = (own: readonly string[], ...about: readonly Verdict[]) =>
  pace(own, (card) => about.find((one) => one.card === card) ?? verdict(card, []), twoServices, now);
const minutes = ({ period, periodOf }: ReturnType<typeof pace>) =>
  [period, ...['feed', 'apple', 'other'].map(periodOf)].map((one) => one / MINUTE);

test.each<[string, ReturnType<typeof pace>, readonly number[]]>([
  ['nothing holds', paceFor(['apple']), [30, 30, 30, 30]],
  ['something holds for a card of somebody else', paceFor(['webmoney'], verdict('apple', [hourOld])), [30, 30, 30, 30]],
  ['something holds for an own card: its sources and the feed', paceFor(['apple'], verdict('apple', [hourOld])), [5, 5, 5, 30]],
  ['at tills too', paceFor(['steam-wallet'], verdict('steam-wallet', [], [hourOld])), [5, 5, 30, 5]],
  ['nobody knows since when', paceFor(['apple'], verdict('apple', [event({ startedAt: null })])), [5, 5, 5, 30]],
  ['for days already', paceFor(['apple'], verdict('apple', [event({ startedAt: later(now, -2 * DAY) })])), [30, 30, 30, 30]],
])('%s', (_, actual, expected) => expect(minutes(actual)).toEqual(expected));
