import { expect, it } from 'vitest';
import { epochMs } from '../../../src/contracts/epoch-ms';
import { feedAsOf } from './feed-as-of';
import type { FeedFile } from './feed-file';

const update = (at: string, phase: 'ongoing' | 'resolved') =>
  ({ at, phase, level: 'majorOutage', title: { ja: '障害', en: 'Outage' } }) as const;

const file: FeedFile = {
  schema: 1,
  seq: 1,
  issuedAt: '2019-12-23T00:00:00+09:00',
  expiresAt: '2019-12-24T00:00:00+09:00',
  events: [
    {
      id: 'tills',
      kind: 'incident',
      certainty: 'reported',
      actions: ['activate'],
      startedAt: '2019-12-20T19:19:00+09:00',
      expiresAt: '2019-12-22T15:00:00+09:00',
      updates: [update('2019-12-20T19:30:00+09:00', 'ongoing'), update('2019-12-21T10:00:00+09:00', 'resolved')],
      source: { publisher: 'A paper', seenAt: '2019-12-23T00:00:00+09:00' },
    },
  ],
};

const at = (iso: string) => epochMs(Date.parse(iso));

it('does not know yet what came later', () => {
  const [event] = feedAsOf(file, at('2019-12-20T20:00:00+09:00')).events;
  expect(event?.updates.map(({ phase }) => phase)).toEqual(['ongoing']);
});

it('does not know an event before anybody told of it', () => {
  expect(feedAsOf(file, at('2019-12-20T19:25:00+09:00')).events).toEqual([]);
});

it('is fresh at its moment, and newer than an earlier cut', () => {
  const moment = at('2019-12-20T20:00:00+09:00');
  const cut = feedAsOf(file, moment);
  expect(Date.parse(cut.issuedAt)).toBeLessThan(moment);
  expect(Date.parse(cut.expiresAt)).toBeGreaterThan(moment);
  expect(cut.seq).toBeGreaterThan(feedAsOf(file, at('2019-12-20T19:59:00+09:00')).seq);
});
