import { expect, test } from 'vitest';
import { HOUR } from '../../src/contracts/epoch-ms';
import { readRiot } from '../../src/outages/adapters/riot';
import { eventNow } from '../../src/outages/event-now';
import { service } from '../../src/outages/services/riot-lol';
import { service as valorant } from '../../src/outages/services/riot-valorant';
import { inBoth, incident, maintenance, status, update } from './riot-fixture';
import { at, later } from './support';

const BEGIN = at('2026-11-24T08:00:00Z');
const NOW = at('2026-11-24T09:00:00Z');
const read = (answer: unknown, now = NOW, game = service) => readRiot(JSON.stringify(answer), game, now);
const eventsOf = (answer: unknown, now = NOW, game = service) => {
  const result = read(answer, now, game);
  if (!result.ok) throw new Error(result.error);
  return result.events;
};
const withIncident = (changes: Parameters<typeof incident>[0]) => status({ incidents: [incident(changes)] });

test('no entries: nothing is reported', () => {
  expect(read(status())).toEqual({ ok: true, knownComponents: ['store', 'login'], events: [] });
});

test('a warning about the store', () => {
  expect(eventsOf(status({ incidents: [incident()] }))).toMatchObject([
    {
      key: `riot-lol:4242:${BEGIN}`,
      actions: ['redeem'],
      kind: 'incident',
      phase: 'ongoing',
      level: 'degraded',
      startedAt: BEGIN,
      expiresAt: later(BEGIN, 72 * HOUR),
      title: { ja: 'ストアで購入できない問題' },
      raw: 'warning',
    },
  ]);
});

test.each([
  ['critical', 'majorOutage'],
  ['warning', 'degraded'],
  ['catastrophic', 'degraded'],
  [null, 'degraded'],
])('severity %s: %s', (incident_severity, level) => {
  expect(eventsOf(withIncident({ incident_severity }))).toMatchObject([{ level }]);
});

test('«info» says nothing, on the first day as after months', () => {
  expect(eventsOf(withIncident({ incident_severity: 'info' }))).toEqual([]);
});

test('an entry that was listed for months is no alarm, whatever its severity', () => {
  const old = {
    created_at: '2026-09-02T07:43:04.905411+00:00',
    updates: [update('2026-09-02T07:43:04.926804+00:00')],
    incident_severity: 'critical',
  };
  expect(eventsOf(withIncident(old))).toEqual([]);
});

test('72 hours after the last published word it lapses, also where nobody reads the page again', () => {
  const answer = status({ incidents: [incident()] });
  expect(eventsOf(answer, later(BEGIN, 72 * HOUR - 1))).toHaveLength(1);
  expect(eventsOf(answer, later(BEGIN, 72 * HOUR))).toEqual([]);
  const [event] = eventsOf(answer);
  expect(event && eventNow(event, later(BEGIN, 72 * HOUR))).toMatchObject({ phase: 'vanished' });
});

test('while a lapsed entry about codes is still listed, silence does not count', () => {
  const answer = status({ incidents: [incident()] });
  const known = (now: typeof NOW) => {
    const result = read(answer, now);
    return result.ok ? result.knownComponents : result.error;
  };
  expect(known(NOW)).toEqual(['store', 'login']);
  // A reading may be renewed for hours without being read anew.
  expect(known(later(BEGIN, 65 * HOUR))).toEqual([]);
  expect(known(later(BEGIN, 2_000 * HOUR))).toEqual([]);
  const harmless = status({ incidents: [incident({ incident_severity: 'info' })] });
  expect(read(harmless, later(BEGIN, 2_000 * HOUR))).toMatchObject({ ok: true, knownComponents: ['store', 'login'] });
});

test('a new published word keeps an old entry alive, one that is not published does not', () => {
  const old = { created_at: '2026-11-10T00:00:00Z' };
  const first = update('2026-11-10T00:00:00Z');
  expect(eventsOf(withIncident({ ...old, updates: [first, update('2026-11-24T07:00:00Z')] }))).toHaveLength(1);
  expect(eventsOf(withIncident({ ...old, updates: [first, update('2026-11-24T07:00:00Z', { publish: false })] }))).toEqual([]);
});

test.each([
  ['not published', { updates: [update('2026-11-24T08:00:00Z', { publish: false })] }],
  ['«published» as a word', { updates: [update('2026-11-24T08:00:00Z', { publish: 'true' })] }],
  ['never written to', { updates: [] }],
  ['archived', { archive_at: '2026-11-24T08:30:00Z' }],
])('%s: nothing is told', (_, changes) => {
  expect(eventsOf(withIncident(changes))).toEqual([]);
});

test('archived from tomorrow on: it lapses then', () => {
  expect(eventsOf(withIncident({ archive_at: '2026-11-25T00:00:00Z' }))).toMatchObject([{ expiresAt: at('2026-11-25T00:00:00Z') }]);
});

test.each([
  ['ログインできない問題', 'Login trouble', ['redeem', 'login']],
  ['プリペイドコードの登録', 'Prepaid codes', ['redeem']],
  ['RPが反映されない', 'RP is missing', ['redeem']],
  ['支払いエラー', 'Payments fail', ['redeem']],
])('«%s» concerns %s', (ja, en, actions) => {
  expect(eventsOf(withIncident({ titles: inBoth(ja, en) }))).toMatchObject([{ actions }]);
});

test.each([
  ['試合を始められない問題', 'Ranked queues disabled'],
  ['エラーコード 7 が出る', 'Error code VAN 7 is shown'],
  ['ディスコードとの連携', 'Repurchased skins are restored'],
  ['', 'Sharp textures'],
])('«%s» («%s») is not about codes', (ja, en) => {
  expect(eventsOf(withIncident({ titles: inBoth(ja, en), incident_severity: 'critical' }))).toEqual([]);
});

test('the words may stand in a published update alone, in English alone', () => {
  const updates = [update('2026-11-24T08:00:00Z', { translations: [{ locale: 'en_US', content: 'Purchases are disabled.' }] })];
  expect(eventsOf(withIncident({ titles: inBoth('障害', 'Outage'), updates }))).toMatchObject([{ title: { ja: '障害' } }]);
});

test('without a Japanese title the English one is told, and no third language is read', () => {
  expect(eventsOf(withIncident({ titles: [{ locale: 'en_US', content: 'Store is down' }] }))).toMatchObject([
    { title: { en: 'Store is down' } },
  ]);
  const german = [{ locale: 'de_DE', content: 'Store und Login gestört' }];
  expect(eventsOf(withIncident({ titles: german }))).toEqual([]);
});

test.each([
  ['in_progress', 1],
  ['halted', 1],
  [null, 1],
  ['scheduled', 0],
  ['complete', 0],
])('maintenance %s', (maintenance_status, count) => {
  const events = eventsOf(status({ maintenances: [maintenance({ maintenance_status })] }));
  expect(events).toHaveLength(count);
  for (const event of events) expect(event).toMatchObject({ kind: 'maintenance', level: 'maintenance', phase: 'ongoing' });
});

test('VALORANT’s points are looked for in VALORANT’s answer', () => {
  const answer = withIncident({ titles: inBoth('VPが反映されない', 'VP is missing') });
  expect(eventsOf(answer, NOW, valorant)).toMatchObject([{ source: 'riot-valorant' }]);
  expect(eventsOf(answer)).toEqual([]);
});

test.each([
  ['drift', 'no region', status({ id: null })],
  ['drift', 'no name', status({ name: '' })],
  ['parse', 'no incidents', status({ incidents: undefined })],
  ['parse', 'maintenances that are no list', status({ maintenances: {} })],
  ['parse', 'incidents that are no objects', status({ incidents: [1] })],
  ['parse', 'the refusal of the interface that asks for a key', { status: { message: 'Unauthorized', status_code: 401 } }],
  ['parse', 'null', null],
])('%s: %s', (error, _, answer) => {
  expect(read(answer)).toEqual({ ok: false, error });
});

test.each(['', '<html>', JSON.stringify(status()).slice(0, -1)])('parse, never health (%#)', (body) => {
  expect(readRiot(body, service, NOW)).toEqual({ ok: false, error: 'parse' });
});
