import { expect, test } from 'vitest';
import { readGoogle } from '../../src/outages/adapters/google';
import { eventNow } from '../../src/outages/event-now';
import { service } from '../../src/outages/services/google-play';
import { incident, oldIncident, update } from './google-fixture';
import { at } from './support';

const NOW = at('2026-11-24T09:00:00Z');
const read = (answer: unknown, now = NOW) => readGoogle(JSON.stringify(answer), service, now);
const eventsOf = (answer: unknown, now = NOW) => {
  const result = read(answer, now);
  if (!result.ok) throw new Error(result.error);
  return result.events;
};

test('only old incidents: nothing is reported', () => {
  expect(read([oldIncident])).toEqual({ ok: true, knownComponents: ['billing'], events: [] });
});

test('an open disruption', () => {
  expect(eventsOf([incident(), oldIncident])).toMatchObject([
    {
      key: `google-play:abc123:${at('2026-11-24T08:00:00Z')}`,
      actions: ['redeem'],
      phase: 'ongoing',
      level: 'degraded',
      endedAt: null,
      expiresAt: at('2026-12-01T08:10:00Z'),
      title: { en: 'Some purchases fail to complete' },
      raw: 'SERVICE_DISRUPTION, medium',
    },
  ]);
});

test.each([
  ['SERVICE_OUTAGE', 'low', 'majorOutage'],
  ['SERVICE_DISRUPTION', 'high', 'partialOutage'],
  ['SERVICE_DISRUPTION', 'low', 'degraded'],
  ['SERVICE_EARTHQUAKE', 'high', 'degraded'],
])('%s, %s: %s', (status_impact, severity, level) => {
  expect(eventsOf([incident({ status_impact, severity })])).toMatchObject([{ level }]);
});

test('SERVICE_INFORMATION is advice and no state', () => {
  expect(eventsOf([incident({ status_impact: 'SERVICE_INFORMATION' })])).toEqual([]);
});

test('`modified` goes on moving for weeks: the end is `end`', () => {
  const closed = incident({ end: '2026-11-24T08:30:00+00:00', modified: '2026-11-24T08:59:00+00:00' });
  expect(eventsOf([closed])).toMatchObject([{ phase: 'resolved', endedAt: at('2026-11-24T08:30:00Z') }]);
  const old = incident({ end: '2026-10-24T08:30:00+00:00', begin: '2026-10-24T08:00:00+00:00', modified: '2026-11-24T08:59:00+00:00' });
  expect(eventsOf([old])).toEqual([]);
});

test('AVAILABLE is over, though nobody wrote an end', () => {
  const available = update('2026-11-24T08:50:00+00:00', { status: 'AVAILABLE' });
  expect(eventsOf([incident({ most_recent_update: available })])).toMatchObject([
    { phase: 'resolved', endedAt: at('2026-11-24T08:50:00Z') },
  ]);
  // The order of the list is not trusted.
  expect(eventsOf([incident({ most_recent_update: null, updates: [update('2026-11-24T08:10:00+00:00'), available] })])).toMatchObject([
    { phase: 'resolved' },
  ]);
});

test('available once, and not any more: it goes on', () => {
  const updates = [update('2026-11-24T08:50:00+00:00'), update('2026-11-24T08:20:00+00:00', { status: 'AVAILABLE' })];
  expect(eventsOf([incident({ updates, most_recent_update: updates[0] })])).toMatchObject([{ phase: 'ongoing' }]);
});

test('an incident that nobody closed and nobody wrote to for a week was forgotten', () => {
  expect(eventsOf([incident()], at('2026-12-01T08:09:00Z'))).toHaveLength(1);
  expect(eventsOf([incident({ modified: '2026-12-01T08:00:00+00:00' })], at('2026-12-01T08:11:00Z'))).toEqual([]);
});

test('while a forgotten incident is still listed as open, silence does not count', () => {
  expect(read([incident()])).toMatchObject({ knownComponents: ['billing'] });
  expect(read([incident()], at('2026-12-01T01:00:00Z'))).toMatchObject({ knownComponents: [] });
  expect(read([incident()], at('2027-02-01T00:00:00Z'))).toEqual({ ok: true, knownComponents: [], events: [] });
});

test('an end that lies ahead: it goes on until then', () => {
  const [event] = eventsOf([incident({ end: '2026-11-24T12:00:00+00:00' })]);
  expect(event).toMatchObject({ phase: 'ongoing', endIsPlanned: true });
  // Then it is over by the page's own word, and silence may be told.
  expect(read([incident({ end: '2026-11-24T12:00:00+00:00' })])).toMatchObject({ knownComponents: ['billing'] });
  expect(event && eventNow(event, at('2026-11-24T12:00:00Z'))).toMatchObject({ phase: 'vanished' });
});

test.each([
  [
    'another product, whatever its description says',
    { service_name: 'Play Console', affected_products: [{ title: 'Play Console' }], external_desc: 'Store payments are late' },
    0,
  ],
  ['a product of ours among others', { service_name: 'Multiple', affected_products: [{ title: 'Console' }, { title: 'Play Store' }] }, 1],
  ['no product, and purchases', { service_name: '', affected_products: [], external_desc: 'Gift cards cannot be redeemed' }, 1],
  ['no product, and statistics', { service_name: '', affected_products: [], external_desc: 'Statistics are late' }, 0],
  ['a restored product', { service_name: 'Backup restore', affected_products: [] }, 0],
])('%s', (_, changes, count) => {
  expect(eventsOf([incident(changes), oldIncident])).toHaveLength(count);
});

test.each([
  ['drift', 'an empty list: it may be anybody’s', []],
  ['drift', 'none of our products, ever', [incident({ service_name: 'Cloud Run', affected_products: [] })]],
  ['drift', 'our words in what is no incident', [{ service_name: 'Google Play Billing' }]],
  ['parse', 'no list', { incidents: [incident()] }],
  ['parse', 'a list of words', ['billing']],
  ['parse', 'null', null],
])('%s: %s', (error, _, answer) => {
  expect(read(answer)).toEqual({ ok: false, error });
});

test.each(['', '<html>', JSON.stringify([oldIncident]).slice(0, -1)])('parse, never health (%#)', (body) => {
  expect(readGoogle(body, service, NOW)).toEqual({ ok: false, error: 'parse' });
});
