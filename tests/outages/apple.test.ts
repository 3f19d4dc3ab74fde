import { expect, test } from 'vitest';
import { readApple } from '../../src/outages/adapters/apple';
import { service } from '../../src/outages/services/apple';
import { appleFixture } from './apple-fixture';

const allKnown = ['App Store', 'iTunes Store', 'Mac App Store', 'Apple Account'];
const start = 1_700_000_000_000;

const eventsOf = (name: string) => {
  const result = readApple(appleFixture(name), service);
  if (!result.ok) throw new Error(result.error);
  return result.events;
};

test.each(['fine.json', 'fine-2019-names.json', 'unrelated.json'])('%s: nothing is reported, and every component stands', (name) => {
  expect(readApple(appleFixture(name), service)).toEqual({ ok: true, knownComponents: allKnown, events: [] });
});

test.each([
  ['ongoing-outage.json', { phase: 'ongoing', level: 'partialOutage', kind: 'incident', endedAt: null }],
  ['ongoing-outage.jsonp', { phase: 'ongoing', level: 'partialOutage', kind: 'incident', endedAt: null }],
  ['ongoing-outage-all-users.json', { phase: 'ongoing', level: 'majorOutage' }],
  ['ongoing-issue.json', { phase: 'ongoing', level: 'degraded' }],
  ['ongoing-performance.json', { phase: 'ongoing', level: 'degraded', actions: ['redeem', 'login'] }],
  ['resolved-outage.json', { phase: 'resolved', level: 'partialOutage', endedAt: 1_700_004_500_000, endIsPlanned: false }],
  [
    'maintenance-ongoing.json',
    { phase: 'ongoing', level: 'maintenance', kind: 'maintenance', endedAt: 1_700_007_200_000, endIsPlanned: true },
  ],
  ['maintenance-upcoming.json', { phase: 'scheduled', kind: 'maintenance', startedAt: 1_700_086_400_000, endIsPlanned: true }],
  ['maintenance-completed.json', { phase: 'resolved', kind: 'maintenance', endIsPlanned: false }],
  ['dates-contradict.json', { phase: 'ongoing', startedAt: start, endedAt: null }],
  ['nulls.json', { phase: 'ongoing', startedAt: start }],
  ['one-odd-event.json', { phase: 'ongoing', startedAt: start }],
  ['only-affected.json', { phase: 'ongoing', startedAt: start, actions: ['redeem'] }],
  ['same-message-other-state.json', { phase: 'ongoing', endedAt: null }],
  ['entities.json', { phase: 'ongoing', startedAt: start }],
])('%s', (name, expected) => {
  const events = eventsOf(name);
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject(expected);
  expect(events[0]).toMatchObject({ source: 'apple', publisher: 'Apple', certainty: 'official', cards: ['apple'], url: service.page });
});

test('an empty or missing type is a real event', () => {
  expect(eventsOf('empty-type.json')).toMatchObject([
    { phase: 'resolved', level: 'degraded', endedAt: 1_700_003_600_000 },
    { phase: 'ongoing', level: 'degraded' },
  ]);
});

test('an unknown state goes on while it has no end', () => {
  expect(eventsOf('unknown-words.json')).toMatchObject([
    { phase: 'ongoing', level: 'degraded' },
    { phase: 'resolved', level: 'degraded' },
  ]);
});

test('a message id that comes back for another event stays two events', () => {
  expect(eventsOf('repeated-message-id.json').map(({ key, phase }) => [key, phase])).toEqual([
    ['apple:3274:1670544000000', 'resolved'],
    ['apple:3274:1677196800000', 'ongoing'],
  ]);
});

test('one incident under two components is one event that names both, in the language of its message', () => {
  expect(eventsOf('ongoing-outage.json')[0]?.title).toEqual({
    ja: 'App Store、Mac App Store：このサービスを利用できない可能性があります。',
  });
  expect(eventsOf('ongoing-outage.jsonp')[0]?.title).toEqual({ en: 'App Store: Users are experiencing a problem with this service.' });
});

test('odd types cost an event its details, not its existence', () => {
  expect(eventsOf('odd-types.json')).toMatchObject([
    { key: `apple:9000001:${start}`, startedAt: start, endedAt: null, title: { ja: 'App Store', en: 'App Store' } },
    { key: 'apple:iTunes Store:unknown', startedAt: null, level: 'degraded', phase: 'ongoing' },
  ]);
});

test('a component whose list cannot be read is not known to be silent', () => {
  const result = readApple(appleFixture('one-odd-event.json'), service);
  expect(result).toMatchObject({ ok: true, knownComponents: ['iTunes Store', 'Mac App Store', 'Apple Account'] });
});

test('a message above the whole page is never «nothing reported»', () => {
  expect(eventsOf('banner.json')).toMatchObject([
    { phase: 'ongoing', level: 'degraded', title: { ja: '現在、状況を正しく表示できません。' } },
  ]);
});

test.each([
  ['drift-renamed.json', 'drift'],
  ['drift-no-services.json', 'drift'],
  ['drift-silence-unreadable.json', 'drift'],
  ['error-page.html.txt', 'parse'],
  ['truncated.txt', 'parse'],
])('%s is %s, never health', (name, error) => {
  expect(readApple(appleFixture(name), service)).toEqual({ ok: false, error });
});

test.each([
  ['an empty body', '', 'parse'],
  ['null', 'null', 'parse'],
  ['a list', '[{"services":[]}]', 'parse'],
  ['services that are no list', '{"services":{"App Store":[]}}', 'parse'],
  ['another company’s answer', '{"status":{"indicator":"none"}}', 'parse'],
  ['10 MB', `{"services":[],"x":"${'x'.repeat(10_000_000)}"}`, 'tooLarge'],
  ['very deep nesting', '[{"services":'.repeat(100_000), 'parse'],
])('%s', (_, body, error) => {
  expect(readApple(body, service)).toEqual({ ok: false, error });
});
