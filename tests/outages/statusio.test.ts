import { expect, test } from 'vitest';
import { readStatusio } from '../../src/outages/adapters/statusio';
import { eventNow } from '../../src/outages/event-now';
import { service } from '../../src/outages/services/roblox';
import {
  creatorGroup,
  groups,
  incident,
  maintenance,
  message,
  status,
  studioContainer,
  userGroup,
  websiteContainer,
} from './statusio-fixture';
import { at } from './support';

const NOW = at('2026-11-24T09:00:00Z');
const read = (answer: unknown, now = NOW) => readStatusio(JSON.stringify(answer), service, now);
const eventsOf = (answer: unknown, now = NOW) => {
  const result = read(answer, now);
  if (!result.ok) throw new Error(result.error);
  return result.events;
};
const out = groups({ status: 'Service Disruption', status_code: 500, updated: '2026-11-24T08:02:00.000Z' });

test('all in order, with a page that changed nothing for six weeks: nothing is reported', () => {
  expect(read(status())).toEqual({ ok: true, knownComponents: ['User - Website'], events: [] });
});

test.each([
  [200, 'Planned Maintenance', 'maintenance'],
  [300, 'Degraded Performance', 'degraded'],
  [400, 'Partial Service Disruption', 'partialOutage'],
  [500, 'Service Disruption', 'majorOutage'],
  [600, 'Security Event', 'majorOutage'],
  ['500', 'Service Disruption', 'majorOutage'],
  [700, 'Something new', 'degraded'],
  [null, 'Something new', 'degraded'],
])('the website at %s (%s) without an incident is an event of its own', (status_code, word, level) => {
  const changed = '2026-11-24T08:20:00.000Z';
  expect(eventsOf(status({ status: groups({ status_code, status: word, updated: changed }) }))).toMatchObject([
    { key: `roblox:${userGroup}/${websiteContainer}:${at(changed)}`, level, startedAt: at(changed), title: { en: 'User - Website' } },
  ]);
});

test('the same container in another group does not count', () => {
  expect(eventsOf(status({ status: groups({}, { status: 'Service Disruption', status_code: 500 }) }))).toEqual([]);
});

test('other ids: the component is found by group and name', () => {
  const moved = [{ id: 'g', name: 'User', containers: [{ id: 'c', name: 'Website', status: 'Operational', status_code: 100 }] }];
  expect(read(status({ status: moved }))).toEqual(read(status()));
});

test('an incident of the pair explains its state', () => {
  expect(eventsOf(status({ status: out, incidents: [incident()] }))).toMatchObject([
    {
      key: `roblox:inc1:${at('2026-11-24T08:00:00Z')}`,
      actions: ['redeem', 'login'],
      phase: 'ongoing',
      level: 'majorOutage',
      title: { en: 'The website cannot be reached' },
    },
  ]);
});

test.each([
  ['the group alone', { containers_affected: [] }, 1],
  ['the container alone', { components_affected: [] }, 1],
  ['another group', { components_affected: [{ _id: creatorGroup }] }, 0],
  ['another container', { containers_affected: [{ _id: studioContainer }] }, 0],
  ['none, with a title about gift cards', { components_affected: [], containers_affected: [], name: 'Gift cards cannot be redeemed' }, 1],
  ['none, with a title about something else', { components_affected: [], containers_affected: [], name: 'Slow avatars' }, 0],
])('an incident that names %s', (_, changes, count) => {
  expect(eventsOf(status({ incidents: [incident(changes)] }))).toHaveLength(count);
});

test.each([
  ['investigating', 100, 'ongoing'],
  ['identified', 200, 'ongoing'],
  ['monitoring', 300, 'monitoring'],
  ['resolved', 400, 'resolved'],
  ['a new number', 900, 'ongoing'],
])('%s (%i): the message that was written last counts, not the last of the list', (_, state, phase) => {
  const messages = [message('2026-11-24T08:45:00.000Z', { state }), message('2026-11-24T08:05:00.000Z', { state: 100 })];
  expect(eventsOf(status({ incidents: [incident({ messages })] }))).toMatchObject([
    { phase, endedAt: phase === 'resolved' ? at('2026-11-24T08:45:00Z') : null },
  ]);
});

test('no longer active: over', () => {
  expect(eventsOf(status({ incidents: [incident({ current_active: false })] }))).toMatchObject([{ phase: 'resolved' }]);
});

test('an incident to which nobody wrote for 72 hours while the website works was forgotten', () => {
  const answer = status({ incidents: [incident()] });
  expect(eventsOf(answer, at('2026-11-27T08:04:00Z'))).toMatchObject([{ level: 'degraded', expiresAt: at('2026-11-27T08:05:00Z') }]);
  expect(eventsOf(answer, at('2026-11-27T08:06:00Z'))).toEqual([]);
});

test('a maintenance far ahead is no event of today, one that runs is', () => {
  const later = maintenance({ datetime_planned_start: '2026-12-01T02:00:00Z', datetime_planned_end: '2026-12-01T04:00:00Z' });
  const [upcoming] = eventsOf(status({ maintenance: { active: [], upcoming: [later] } }));
  expect(upcoming && eventNow(upcoming, NOW)).toBeNull();
  expect(eventsOf(status({ maintenance: { active: [maintenance()], upcoming: [] } }))).toMatchObject([
    { kind: 'maintenance', phase: 'ongoing', level: 'maintenance', endedAt: at('2026-11-24T12:00:00Z'), endIsPlanned: true },
  ]);
});

test.each([
  ['drift', 'no group of that name', status({ status: groups().slice(1) })],
  ['drift', 'a website without any state', status({ status: groups({ status: null, status_code: null }) })],
  ['drift', 'containers that are no list', status({ status: [{ id: userGroup, name: 'User', containers: 'Website' }] })],
  ['parse', 'no incidents', status({ incidents: undefined })],
  ['parse', 'no groups', status({ status: null })],
  ['parse', 'no result', { status: groups(), incidents: [] }],
  ['parse', 'null', null],
])('%s: %s', (error, _, answer) => {
  expect(read(answer)).toEqual({ ok: false, error });
});

test.each(['', '<html>', JSON.stringify(status()).slice(0, -1)])('parse, never health (%#)', (body) => {
  expect(readStatusio(body, service, NOW)).toEqual({ ok: false, error: 'parse' });
});

test('other names: the component is found by its ids', () => {
  const renamed = groups({ status: 'Service Disruption', status_code: 500 }).map((group) => ({ ...group, name: 'People' }));
  expect(eventsOf(status({ status: renamed }))).toMatchObject([{ level: 'majorOutage' }]);
});

test('the word counts where the number is missing', () => {
  expect(eventsOf(status({ status: groups({ status_code: null }) }))).toEqual([]);
  expect(eventsOf(status({ status: groups({ status_code: null, status: 'Planned Maintenance' }) }))).toMatchObject([
    { level: 'maintenance' },
  ]);
});

test('a moment of resolution is an end', () => {
  expect(eventsOf(status({ incidents: [incident({ datetime_resolved: '2026-11-24T08:30:00.000Z' })] }))).toMatchObject([
    { phase: 'resolved', endedAt: at('2026-11-24T08:30:00Z') },
  ]);
});
