import { expect, test } from 'vitest';
import { check } from '../../src/checks/retailer-outage';
import { DAY, epochMs } from '../../src/contracts/epoch-ms';
import { known, unknown } from '../../src/contracts/observed';
import type { StatusEvent } from '../../src/contracts/status-event';
import type { Answer } from '../../src/contracts/verdict';
import { noon, outage, quietVerdict, situation } from '../support/situation';

const till: StatusEvent = { ...outage, key: 'feed:till:0', actions: ['activate', 'purchase'], retailers: ['seven-eleven', 'familymart'] };
const ended = (startedAt: number): StatusEvent => ({
  ...till,
  phase: 'resolved',
  startedAt: epochMs(startedAt),
  endedAt: epochMs(startedAt + 1),
});
const selling = (answer: Partial<Answer>, boughtAt: string | null = null) =>
  situation({ boughtAt, outage: known({ ...quietVerdict, selling: { ...quietVerdict.selling, ...answer } }) });

test('a till outage is worded as a condition that names the shops', () => {
  expect(check.run(selling({ current: [till] }))).toMatchObject({
    status: 'fail',
    severity: 'warning',
    data: { shops: ['seven-eleven', 'familymart'], since: till.startedAt },
  });
  expect(check.certainty).toBe('hint');
});

test.each([
  ['a shop that it concerns', 'seven-eleven', 'fail'],
  ['a shop that it does not concern', 'lawson', 'pass'],
])('when the person named %s', (_, shop, status) => expect(check.run(selling({ current: [till] }, shop)).status).toBe(status));

test.each([
  ['five days later it still warns', 5, 'warning'],
  ['after a month it is information only', 30, 'info'],
])('a past till outage: %s', (_, days, severity) =>
  expect(check.run(selling({ past: [ended(noon - days * DAY)] }))).toMatchObject({ status: 'fail', say: 'past', severity }),
);

test('an event that names no shop is none of this check', () => {
  const { retailers: _, ...everywhere } = till;
  expect(check.run(selling({ current: [everywhere] })).status).toBe('pass');
});

test('without fresh data about tills their silence is unknown, never fine', () => {
  expect(check.run(selling({ level: 'unknown' }))).toEqual({ status: 'unknown', reason: 'stale' });
});

test('no till outage passes, no data is unknown, no card is not applicable', () => {
  expect(check.run(selling({})).status).toBe('pass');
  expect(check.run(situation({ outage: unknown('stale') }))).toEqual({ status: 'unknown', reason: 'stale' });
  expect(check.run(situation({ card: null }))).toEqual({ status: 'notApplicable' });
});
