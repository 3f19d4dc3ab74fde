import { expect, test } from 'vitest';
import type { Service } from '../../src/contracts/service';
import { readStatuspage } from '../../src/outages/adapters/statuspage';
import { eventLevel } from '../../src/outages/event-level';
import { eventNow } from '../../src/outages/event-now';
import { service as discord } from '../../src/outages/services/discord';
import { service as epic } from '../../src/outages/services/epic-games';
import { service as fortnite } from '../../src/outages/services/fortnite';
import { service as twitch } from '../../src/outages/services/twitch';
import { component, epicComponents, epicWith, incident, maintenance, summary, update } from './statuspage-fixture';
import { at } from './support';

const NOW = at('2026-11-24T09:00:00Z');
const PURCHASING = 'tp6hfkgmthv2';
const purchasing = component(PURCHASING, 'Purchasing/Refunding');

const read = (answer: unknown, service: Service = epic, now = NOW) => readStatuspage(JSON.stringify(answer), service, now);
const eventsOf = (answer: unknown, service: Service = epic, now = NOW) => {
  const result = read(answer, service, now);
  if (!result.ok) throw new Error(result.error);
  return result.events;
};

test('all in order: nothing is reported, and every component stands', () => {
  expect(read(summary())).toEqual({
    ok: true,
    knownComponents: ['Purchasing/Refunding', 'Epic Games Store - Login', 'Epic Account Services - Authentication'],
    events: [],
  });
});

test('an incident of our component has the component’s state, the incident’s words, and all that belongs to an event', () => {
  const answer = summary({
    components: epicWith(PURCHASING, { status: 'partial_outage' }),
    incidents: [incident({ name: 'Purchases fail', components: [purchasing], impact: 'critical' })],
  });
  expect(eventsOf(answer)).toEqual([
    {
      key: `epic-games:inc1:${at('2026-11-24T08:00:00Z')}`,
      source: 'epic-games',
      publisher: 'Epic Games',
      certainty: 'official',
      cards: ['epic-games'],
      actions: ['redeem'],
      kind: 'incident',
      phase: 'ongoing',
      level: 'partialOutage',
      startedAt: at('2026-11-24T08:00:00Z'),
      endedAt: null,
      endIsPlanned: false,
      updatedAt: null,
      title: { en: 'Purchases fail' },
      url: 'https://status.epicgames.com/',
      raw: 'investigating, critical, Epic Games Store - Purchasing/Refunding: partial_outage',
    },
  ]);
});

test.each([
  ['degraded_performance', 'degraded', 'incident'],
  ['partial_outage', 'partialOutage', 'incident'],
  ['major_outage', 'majorOutage', 'incident'],
  ['under_maintenance', 'maintenance', 'maintenance'],
  ['full_outage', 'degraded', 'incident'],
  ['OPERATIONAL?', 'degraded', 'incident'],
])('a component that is «%s» without any entry is an event of its own', (state, level, kind) => {
  const changed = '2026-11-24T08:20:00.000Z';
  expect(eventsOf(summary({ components: epicWith(PURCHASING, { status: state, updated_at: changed }) }))).toMatchObject([
    {
      key: `epic-games:${PURCHASING}:${at(changed)}`,
      startedAt: at(changed),
      level,
      kind,
      phase: 'ongoing',
      title: { en: 'Epic Games Store - Purchasing/Refunding' },
      raw: state,
    },
  ]);
});

test('the page’s indicator and the trouble of other components are nobody’s business', () => {
  const answer = summary({
    status: { indicator: 'critical', description: 'Major Service Outage' },
    components: epicWith('gm01', { status: 'major_outage' }),
    incidents: [
      incident({ name: 'Login queue in the store of a game', impact: 'critical', components: [component('gm01', 'Game Services')] }),
    ],
  });
  expect(eventsOf(answer)).toEqual([]);
});

test('a group’s state is that of its worst member, and does not count', () => {
  expect(eventsOf(summary({ components: epicWith('khtrdkxhxjd9', { status: 'major_outage', name: 'Purchasing/Refunding' }) }))).toEqual([]);
});

test('«Login» of one group is not «Login» of the other', () => {
  const answer = summary({ components: epicWith('gp7pb08zbsm1', { status: 'major_outage' }) });
  expect(eventsOf(answer, epic)).toEqual([]);
  expect(eventsOf(answer, fortnite)).toMatchObject([{ level: 'majorOutage', actions: ['redeem', 'login'], cards: ['fortnite-vbucks'] }]);
});

test('after a move to another status product, with other ids, components are found by «Group - Name»', () => {
  const moved = epicComponents.map((one) => ({
    ...one,
    id: `01H-${String(one.id)}`,
    group_id: one.group_id === null ? null : `01H-${String(one.group_id)}`,
  }));
  expect(read(summary({ components: moved }))).toEqual(read(summary()));
  const failing = moved.map((one) => (one.id === '01H-gp7pb08zbsm1' ? { ...one, status: 'major_outage' } : one));
  expect(eventsOf(summary({ components: failing }))).toEqual([]);
});

test('`components: []` with «Group - Name» in an update: the incident is ours', () => {
  const named = { code: '', name: 'Epic Games Store - Purchasing/Refunding', old_status: 'operational', new_status: 'partial_outage' };
  const answer = summary({
    components: epicWith(PURCHASING, { status: 'partial_outage' }),
    incidents: [incident({ components: [], incident_updates: [update('2026-11-24T08:10:00Z', { affected_components: [named] })] })],
  });
  expect(eventsOf(answer)).toMatchObject([{ key: `epic-games:inc1:${at('2026-11-24T08:00:00Z')}`, level: 'partialOutage' }]);
});

test('an update that names the component by its code only counts', () => {
  const answer = summary({
    incidents: [
      incident({ incident_updates: [update('2026-11-24T08:10:00Z', { affected_components: [{ code: PURCHASING, name: '?' }] })] }),
    ],
  });
  expect(eventsOf(answer)).toMatchObject([{ level: 'degraded' }]);
});

test('the state inside an incident is the present one: what an update said it became is not read', () => {
  const wasOut = { code: PURCHASING, name: 'x', old_status: 'operational', new_status: 'major_outage' };
  const answer = summary({
    incidents: [
      incident({
        status: 'monitoring',
        components: [{ ...purchasing, status: 'major_outage' }],
        incident_updates: [update('2026-11-24T08:10:00Z', { affected_components: [wasOut] })],
      }),
    ],
  });
  expect(eventsOf(answer)).toMatchObject([{ level: 'degraded', phase: 'monitoring' }]);
});

test('operational before and after, with some impact: an open incident all the same, but no outage', () => {
  const same = { code: PURCHASING, name: 'x', old_status: 'operational', new_status: 'operational' };
  const open = (impact: string) =>
    summary({
      incidents: [
        incident({ impact, components: [purchasing], incident_updates: [update('2026-11-24T08:10:00Z', { affected_components: [same] })] }),
      ],
    });
  expect(eventsOf(open('minor'))).toMatchObject([{ level: 'degraded', expiresAt: at('2026-11-27T08:10:00Z') }]);
  expect(eventsOf(open('none'))).toEqual([]);
});

test('an announced recovery while the component is still out is none', () => {
  const answer = (state: string) =>
    summary({
      components: epicWith(PURCHASING, { status: state }),
      incidents: [incident({ status: 'monitoring', components: [purchasing] })],
    });
  expect(eventsOf(answer('major_outage'))).toMatchObject([{ phase: 'ongoing', level: 'majorOutage' }]);
  expect(eventsOf(answer('degraded_performance'))).toMatchObject([{ phase: 'monitoring', level: 'degraded' }]);
});

test('an incident to which nobody wrote for 72 hours while the component works was forgotten; editing does not revive it', () => {
  const answer = summary({
    incidents: [
      incident({ components: [purchasing], updated_at: '2026-11-27T07:00:00Z', incident_updates: [update('2026-11-24T08:10:00Z')] }),
    ],
  });
  expect(eventsOf(answer, epic, at('2026-11-27T08:09:00Z'))).toHaveLength(1);
  expect(eventsOf(answer, epic, at('2026-11-27T08:11:00Z'))).toEqual([]);
});

test('an incident that is weeks old goes on while its component does not work', () => {
  const answer = summary({
    components: epicWith(PURCHASING, { status: 'major_outage' }),
    incidents: [incident({ components: [purchasing] })],
  });
  const [event] = eventsOf(answer, epic, at('2026-12-20T00:00:00Z'));
  expect(event).toMatchObject({ phase: 'ongoing', level: 'majorOutage' });
  expect(event?.expiresAt).toBeUndefined();
});

test.each(['resolved', 'postmortem'])('%s: over since it was resolved, however late its report is edited', (status) => {
  const answer = summary({
    incidents: [incident({ status, components: [purchasing], resolved_at: '2026-11-24T08:40:00Z', updated_at: '2026-11-24T08:59:00Z' })],
  });
  expect(eventsOf(answer)).toMatchObject([{ phase: 'resolved', endedAt: at('2026-11-24T08:40:00Z') }]);
  expect(eventsOf(answer, epic, at('2026-12-02T00:00:00Z'))).toEqual([]);
});

test('a component that fails again after its incident was resolved is not explained by it', () => {
  const answer = summary({
    components: epicWith(PURCHASING, { status: 'major_outage' }),
    incidents: [incident({ status: 'resolved', components: [purchasing], resolved_at: '2026-11-24T08:40:00Z' })],
  });
  expect(eventsOf(answer)).toMatchObject([{ phase: 'resolved' }, { phase: 'ongoing', level: 'majorOutage' }]);
});

test('a new word for an incident’s state: it goes on', () => {
  expect(eventsOf(summary({ incidents: [incident({ status: 'triaging', components: [purchasing] })] }))).toMatchObject([
    { phase: 'ongoing' },
  ]);
});

test.each([
  ['Payment errors', epic, 1],
  ['Players cannot log in', epic, 1],
  ['Gift cards cannot be redeemed', epic, 1],
  ['Epic Games Store unavailable', epic, 1],
  ['Elevated error rates', epic, 0],
  ['Item Shop is not updating', fortnite, 0],
  ['Matchmaking delays', epic, 0],
  ['Problems buying in the store', twitch, 0],
])('an open incident that names no component, «%s»: its title decides', (name, service, count) => {
  const components = service === twitch ? [component('ys9m23jjzpg0', 'Purchases'), component('yz28x40y5mq2', 'Login')] : epicComponents;
  const events = eventsOf(summary({ components, incidents: [incident({ name, impact: 'critical' })] }), service);
  expect(events).toHaveLength(count);
  // A guess by words claims little, however grave the incident is elsewhere, and lapses.
  for (const event of events) expect(event).toMatchObject({ level: 'degraded', expiresAt: at('2026-11-27T08:05:00Z') });
});

test('a maintenance weeks ahead is no event of today', () => {
  const far = { scheduled_for: '2026-12-15T02:00:00Z', scheduled_until: '2026-12-15T04:00:00Z', components: [purchasing] };
  const [event] = eventsOf(summary({ scheduled_maintenances: [maintenance(far)] }));
  expect(event).toMatchObject({ kind: 'maintenance', phase: 'scheduled', level: 'maintenance', endIsPlanned: true });
  expect(event && eventNow(event, NOW)).toBeNull();
  expect(event && eventNow(event, at('2026-12-15T03:00:00Z'))).toMatchObject({ phase: 'ongoing' });
  expect(event && eventNow(event, at('2026-12-15T04:00:00Z'))).toBeNull();
});

test.each([
  ['in_progress', 'ongoing'],
  ['verifying', 'ongoing'],
  ['scheduled', 'scheduled'],
  ['postponed', 'scheduled'],
])('maintenance «%s» is %s, and explains the component that is under it', (status, phase) => {
  const answer = summary({
    components: epicWith(PURCHASING, { status: status === 'in_progress' ? 'under_maintenance' : 'operational' }),
    scheduled_maintenances: [maintenance({ status, components: [purchasing] })],
  });
  expect(eventsOf(answer)).toMatchObject([{ phase, kind: 'maintenance', endedAt: at('2026-11-24T14:00:00Z'), endIsPlanned: true }]);
});

test('a finished maintenance is no event', () => {
  expect(eventsOf(summary({ scheduled_maintenances: [maintenance({ status: 'completed', components: [purchasing] })] }))).toEqual([]);
});

test('a maintenance that outlasts its plan goes on while the page says so, and a day longer', () => {
  const answer = summary({ scheduled_maintenances: [maintenance({ status: 'in_progress', components: [purchasing] })] });
  const late = at('2026-11-24T15:00:00Z');
  const [event] = eventsOf(answer, epic, late);
  expect(event && eventNow(event, late)).toMatchObject({ phase: 'ongoing', endedAt: null });
  expect(event && eventNow(event, at('2026-11-25T15:00:00Z'))).toMatchObject({ phase: 'vanished' });
});

test('an outage during a maintenance is an outage', () => {
  const answer = summary({
    components: epicWith(PURCHASING, { status: 'major_outage' }),
    scheduled_maintenances: [maintenance({ status: 'in_progress', components: [purchasing], scheduled_for: '2026-11-24T08:00:00Z' })],
  });
  expect(eventsOf(answer).map(eventLevel)).toEqual(['maintenance', 'majorOutage']);
});

test('a component without a state is not known to be in order', () => {
  const result = read(summary({ components: epicWith(PURCHASING, { status: null }) }));
  expect(result).toMatchObject({ ok: true, knownComponents: ['Epic Games Store - Login', 'Epic Account Services - Authentication'] });
});

test('a title in Japanese is told as such', () => {
  expect(eventsOf(summary({ incidents: [incident({ name: '購入できない問題', components: [purchasing] })] }))[0]?.title).toEqual({
    ja: '購入できない問題',
  });
});

test('Discord: payments and the API count, the gateway and the regions do not', () => {
  const page = (changes: Record<string, string>) =>
    summary({
      components: [
        component('rhznvxg4v7yh', 'API', { status: changes.API ?? 'operational' }),
        component('d1', 'Payments', { status: changes.Payments ?? 'operational' }),
        component('d2', 'Gateway', { status: 'major_outage' }),
        component('d3', 'Japan', { status: 'major_outage', group_id: 'jk03xttfcz9b' }),
      ],
    });
  expect(read(page({}), discord)).toEqual({ ok: true, knownComponents: ['Payments', 'API'], events: [] });
  expect(eventsOf(page({ Payments: 'partial_outage' }), discord)).toMatchObject([
    { actions: ['redeem', 'purchase'], level: 'partialOutage' },
  ]);
});

test.each([
  ['drift', 'none of our components is left', summary({ components: [component('x', 'Website')] })],
  ['drift', 'all of ours have lost their state', summary({ components: epicComponents.map(({ status: _, ...rest }) => rest) })],
  ['drift', 'an empty list', summary({ components: [] })],
  ['parse', 'no components', summary({ components: undefined })],
  ['parse', 'components that are no list', summary({ components: { API: 'operational' } })],
  ['parse', 'no incidents: a list of components alone says nothing of them', summary({ incidents: undefined })],
  ['parse', 'incidents that are no objects', summary({ incidents: ['all well'] })],
  ['parse', 'maintenances that are no list', summary({ scheduled_maintenances: 'none' })],
  ['parse', 'an endless list', summary({ incidents: Array.from({ length: 1_001 }, () => incident()) })],
  ['parse', 'another product’s answer', { page: { status: 'UP' }, activeIncidents: [] }],
  ['parse', 'null', null],
  ['parse', 'a list', [summary()]],
])('%s: %s', (error, _, answer) => {
  expect(read(answer)).toEqual({ ok: false, error });
});

test.each([
  ['parse', ''],
  ['parse', '<!doctype html><html></html>'],
  ['parse', JSON.stringify(summary()).slice(0, -1)],
  ['parse', '['.repeat(100_000)],
  ['tooLarge', `{"components":"${'x'.repeat(2_000_001)}"}`],
])('%s, never health (%#)', (error, body) => {
  expect(readStatuspage(body, epic, NOW)).toEqual({ ok: false, error });
});

test('with a byte order mark before it, an answer is read all the same', () => {
  expect(readStatuspage(`\uFEFF${JSON.stringify(summary())}`, epic, NOW)).toEqual(read(summary()));
});

test('an incident of a component that is under maintenance is more than a maintenance', () => {
  const answer = summary({
    components: epicWith(PURCHASING, { status: 'under_maintenance' }),
    incidents: [incident({ components: [purchasing] })],
  });
  expect(eventsOf(answer)).toMatchObject([{ kind: 'incident', level: 'degraded' }]);
});

test('an incident of several of our components is as bad as the worst of them, and stops each action once', () => {
  const components = epicComponents.map((one) =>
    one.id === PURCHASING
      ? { ...one, status: 'degraded_performance' }
      : one.id === '4n43gb11j5v5'
        ? { ...one, status: 'major_outage' }
        : one,
  );
  const answer = summary({ components, incidents: [incident({ components: [purchasing, component('4n43gb11j5v5', 'Login')] })] });
  expect(eventsOf(answer)).toMatchObject([{ level: 'majorOutage', actions: ['redeem', 'login'] }]);
});

test('an incident that names the other group’s «Login» by its id is not ours', () => {
  const answer = summary({ incidents: [incident({ components: [component('gp7pb08zbsm1', 'Login')] })] });
  expect(eventsOf(answer, epic)).toEqual([]);
  expect(eventsOf(answer, fortnite)).toHaveLength(1);
});

test('a component of the same name counts only where no id tells which one is meant', () => {
  const namesake = component('other', 'Purchasing/Refunding', { group_id: 'wf1ys2kx4pxc', status: 'major_outage' });
  expect(eventsOf(summary({ components: [...epicComponents, namesake] }))).toEqual([]);
});

test('a group that bears a component’s name is none', () => {
  const group = component('g', 'Purchasing/Refunding', { group: true });
  expect(read(summary({ components: [group] }))).toEqual({ ok: false, error: 'drift' });
});

test('a component under maintenance that nobody explains is believed for a day after the page was last read', () => {
  const [event] = eventsOf(summary({ components: epicWith(PURCHASING, { status: 'under_maintenance' }) }));
  expect(event?.expiresAt).toBe(at('2026-11-25T09:00:00Z'));
});

test('what remains has to be something that codes are typed into', () => {
  const service: Service = {
    ...epic,
    components: [
      { names: ['Shop'], actions: ['redeem'] },
      { names: ['Balance'], actions: ['balance'] },
    ],
  };
  expect(read(summary({ components: [component('b', 'Balance')] }), service)).toEqual({ ok: false, error: 'drift' });
  expect(read(summary({ components: [component('b', 'Balance'), component('s', 'Shop')] }), service)).toMatchObject({
    knownComponents: ['Shop'],
  });
});

test('an incident that is listed twice, once as over, is one that goes on', () => {
  const open = incident({ components: [purchasing] });
  const over = { ...open, status: 'resolved', resolved_at: '2026-11-24T08:40:00Z' };
  expect(eventsOf(summary({ incidents: [open, over] }))).toMatchObject([{ phase: 'ongoing' }]);
  expect(eventsOf(summary({ incidents: [over, open] }))).toMatchObject([{ phase: 'ongoing' }]);
});
