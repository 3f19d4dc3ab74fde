import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../src/contracts/epoch-ms';
import { readPlaystation } from '../../src/outages/adapters/playstation';
import { service } from '../../src/outages/services/playstation';
import { type Answer, entry, region, resource, serviceRow } from './playstation-fixture';
import { at, later } from './support';
import { verdictOfAnswer } from './verdict-of-answer';

const NOW = at('2026-11-24T09:00:00Z');
const known = ['PlayStation Store', 'Account Management'];

const read = (answer: unknown, now = NOW) => readPlaystation(JSON.stringify(answer), service, now);
const eventsOf = (answer: Answer, now = NOW) => {
  const result = read(region(answer), now);
  if (!result.ok) throw new Error(result.error);
  return result.events;
};
const levelOf = (answer: Answer, now = NOW) => verdictOfAnswer(service, read(region(answer), now), now).level;

describe('nothing reported', () => {
  test.each<[string, Answer]>([
    ['empty lists everywhere; an empty list is no outage', {}],
    ['trouble of games only', { gaming: [entry()] }],
    ['an entry that says OK', { store: [entry({ statusType: 'OK' })] }],
    ['null among the entries', { store: [null] }],
    ['no lists for region and country', { region: null, country: null }],
    ['an outage that ended weeks ago', { store: [entry({ startDate: '2026-10-01T00:00:00Z', endDate: '2026-10-01T05:00:00Z' })] }],
    ['devices without trouble', { storeResources: [resource('PS5'), resource('PS4'), { resourceName: 'Web' }] }],
  ])('%s', (_, answer) => {
    expect(read(region(answer))).toEqual({ ok: true, knownComponents: known, events: [] });
    expect(levelOf(answer)).toBe('nothingReported');
  });
});

test('an outage has everything that belongs to an event, and lapses a week after it began', () => {
  expect(eventsOf({ store: [entry({ modifiedDate: '2026-11-24T08:30:00Z' })] })).toEqual([
    {
      key: `playstation:777:${at('2026-11-24T08:00:00Z')}`,
      source: 'playstation',
      publisher: 'PlayStation',
      certainty: 'official',
      cards: ['playstation'],
      actions: ['redeem'],
      kind: 'incident',
      phase: 'ongoing',
      level: 'majorOutage',
      startedAt: at('2026-11-24T08:00:00Z'),
      endedAt: null,
      endIsPlanned: false,
      expiresAt: at('2026-12-01T08:30:00Z'),
      updatedAt: at('2026-11-24T08:30:00Z'),
      title: { ja: 'PlayStation Store：ストアを開けないことがあります。', en: 'PlayStation Store: The store may not open.' },
      url: 'https://status.playstation.com/',
      raw: 'Outage',
    },
  ]);
});

test.each<[string, Answer, object]>([
  ['an outage of the account', { account: [entry()] }, { level: 'majorOutage', actions: ['redeem', 'login'] }],
  ['trouble that is less than an outage', { store: [entry({ statusType: 'Degraded' })] }, { level: 'degraded', phase: 'ongoing' }],
  ['a word that is new', { store: [entry({ statusType: 'Snowed in' })] }, { level: 'degraded', raw: 'Snowed in' }],
  ['a word that is missing', { store: [entry({ statusType: null })] }, { level: 'degraded', raw: '(no type)' }],
  ['an outage on one kind of device', { storeResources: [resource('PS5', [entry()])] }, { level: 'partialOutage' }],
  ['an outage of the country', { country: [entry()] }, { level: 'majorOutage', actions: ['redeem', 'login'] }],
  ['an outage of the whole region', { region: [entry()] }, { level: 'majorOutage', actions: ['redeem', 'login'] }],
  [
    'an outage that ended an hour ago',
    { store: [entry({ endDate: '2026-11-24T08:30:00+00:00' })] },
    { phase: 'resolved', endedAt: at('2026-11-24T08:30:00Z'), endIsPlanned: false },
  ],
  [
    'an outage whose end is foreseen: it is not claimed for longer',
    { store: [entry({ endDate: '2026-11-24T12:00:00Z' })] },
    { phase: 'ongoing', endedAt: at('2026-11-24T12:00:00Z'), endIsPlanned: true, expiresAt: at('2026-11-24T12:00:00Z') },
  ],
  [
    'maintenance that goes on',
    { store: [entry({ statusType: 'Maintenance', endDate: '2026-11-24T12:00:00Z' })] },
    { kind: 'maintenance', level: 'maintenance', phase: 'ongoing', endIsPlanned: true },
  ],
  [
    'maintenance that is planned',
    { store: [entry({ statusType: 'Maintenance', startDate: '2026-12-01T00:00:00+09:00', endDate: '2026-12-01T05:00:00+09:00' })] },
    { phase: 'scheduled', startedAt: at('2026-11-30T15:00:00Z'), endIsPlanned: true },
  ],
  [
    'maintenance that is over',
    { store: [entry({ statusType: 'Maintenance', endDate: '2026-11-24T08:30:00Z' })] },
    { phase: 'resolved', endIsPlanned: false },
  ],
  [
    'an old entry to which somebody wrote lately',
    { store: [entry({ startDate: '2026-10-01T00:00:00Z', modifiedDate: '2026-11-23T00:00:00Z' })] },
    { phase: 'ongoing', startedAt: at('2026-10-01T00:00:00Z'), expiresAt: at('2026-11-30T00:00:00Z') },
  ],
  ['no start, but a recent change', { store: [entry({ startDate: null, modifiedDate: '2026-11-24T07:00:00Z' })] }, { startedAt: null }],
])('%s', (_, answer, expected) => {
  const events = eventsOf(answer);
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject(expected);
});

describe('an entry of which nobody knows whether it still holds raises no alarm, and is not «nothing reported» either', () => {
  test.each<[string, Answer]>([
    ['an outage of eight days ago without an end', { store: [entry({ startDate: '2026-11-16T08:00:00Z' })] }],
    ['the same with an end far ahead', { store: [entry({ startDate: '2026-11-16T08:00:00Z', endDate: '2027-01-01T00:00:00Z' })] }],
    ['an old one of the account', { account: [entry({ startDate: '2021-01-01T00:00:00Z' })] }],
    ['an old one of the region', { region: [entry({ startDate: '2021-01-01T00:00:00Z' })] }],
    ['an old one on one kind of device', { storeResources: [resource('PS Vita', [entry({ startDate: '2021-01-01T00:00:00Z' })])] }],
    ['no date at all', { store: [entry({ startDate: undefined })] }],
    ['a date without a zone', { store: [entry({ startDate: '2026-11-24T08:00:00' })] }],
    ['an end that cannot be read', { store: [entry({ endDate: 'yesterday' })] }],
  ])('%s', (_, answer) => {
    expect(read(region(answer))).toEqual({ ok: true, knownComponents: [], events: [] });
    expect(levelOf(answer)).toBe('unknown');
  });

  test('seven days are still believed', () => {
    expect(levelOf({ store: [entry({ startDate: '2026-11-17T09:00:01Z' })] })).toBe('majorOutage');
    expect(levelOf({ store: [entry({ startDate: '2026-11-17T08:59:59Z' })] })).toBe('unknown');
  });

  test('what lapses while the answer stays the same leaves no silence behind', () => {
    const readAt = later(at('2026-11-24T08:00:00Z'), 7 * DAY - HOUR);
    const result = read(region({ store: [entry()] }), readAt);
    expect(verdictOfAnswer(service, result, readAt).level).toBe('majorOutage');
    expect(verdictOfAnswer(service, result, readAt, later(readAt, HOUR + 1)).level).toBe('unknown');
  });

  test('a start that lies years ahead by mistake is planned, and a change in the future does not keep an entry alive', () => {
    expect(eventsOf({ store: [entry({ startDate: '2031-01-01T00:00:00Z' })] })).toMatchObject([{ phase: 'scheduled' }]);
    expect(eventsOf({ store: [entry({ modifiedDate: '2031-01-01T00:00:00Z' })] })).toMatchObject([{ expiresAt: later(NOW, 7 * DAY) }]);
  });
});

test('a planned maintenance is quiet until it begins, then it holds until its planned end, without being read again', () => {
  const maintenance = entry({ statusType: 'Maintenance', startDate: '2026-11-24T09:20:00Z', endDate: '2026-11-24T10:00:00Z' });
  const result = read(region({ store: [maintenance] }));
  const levelAt = (iso: string) => verdictOfAnswer(service, result, NOW, at(iso)).level;
  expect(levelAt('2026-11-24T09:00:00Z')).toBe('nothingReported');
  expect(levelAt('2026-11-24T09:30:00Z')).toBe('maintenance');
  expect(levelAt('2026-11-24T10:10:00Z')).toBe('nothingReported');
});

describe('one entry in several lists', () => {
  test('is one event under all their names, as bad as the worst', () => {
    const answer = {
      account: [entry({ statusType: 'Degraded' })],
      storeResources: [resource('PS5', [entry()]), resource('PS4', [entry()])],
    };
    expect(eventsOf(answer)).toMatchObject([
      {
        level: 'partialOutage',
        actions: ['redeem', 'login'],
        title: { ja: 'アカウント管理、PlayStation Store (PS5)、PlayStation Store (PS4)：ストアを開けないことがあります。' },
      },
    ]);
  });

  test('goes on if one of them says so', () => {
    const answer = { account: [entry()], store: [entry({ statusType: 'Degraded', endDate: '2026-11-24T08:30:00Z' })] };
    expect(eventsOf(answer)).toMatchObject([{ phase: 'ongoing', endedAt: null, level: 'majorOutage' }]);
  });

  test('an id that comes back with another start is another event', () => {
    expect(eventsOf({ store: [entry(), entry({ startDate: '2026-11-23T08:00:00Z', endDate: '2026-11-23T09:00:00Z' })] })).toHaveLength(2);
  });
});

describe('words', () => {
  test.each<[string, unknown, object]>([
    ['no message: the names', undefined, { ja: 'アカウント管理', en: 'Account Management' }],
    ['a message in English only', { messages: { 'en-GB': 'Slow.' } }, { en: 'Account Management: Slow.' }],
    ['a message in another language only', { messages: { 'de-DE': 'Langsam.' } }, { ja: 'アカウント管理', en: 'Account Management' }],
    ['a message that is no text', { messages: { 'ja-JP': { text: 'x' } } }, { ja: 'アカウント管理', en: 'Account Management' }],
  ])('%s', (_, message, title) => expect(eventsOf({ account: [entry({ message })] })[0]?.title).toEqual(title));
});

describe('silence of the rest does not count', () => {
  const withServices = (...services: readonly object[]) => ({
    regionName: 'SCEJA',
    status: [],
    countries: [{ countryCode: 'JP', status: [], services }],
  });

  test.each<[string, unknown]>([
    ['where the shop is missing', withServices(serviceRow('Account Management'))],
    ['where the shop’s list is missing', withServices(serviceRow('Account Management'), serviceRow('PlayStation Store', null))],
    [
      'where the shop’s list holds what is no entry',
      withServices(serviceRow('Account Management'), serviceRow('PlayStation Store', ['Outage'])),
    ],
    ['where the country’s list is no list', region({ country: 'Outage' })],
    ['where the devices are no list', region({ storeResources: { PS5: [] } })],
  ])('%s', (_, answer) => {
    expect(verdictOfAnswer(service, read(answer), NOW).level).toBe('unknown');
  });

  test('but what is reported is told', () => {
    const answer = withServices(serviceRow('Account Management', [entry()]));
    expect(read(answer)).toMatchObject({ ok: true, knownComponents: [], events: [{ level: 'majorOutage' }] });
  });

  test.each<[string, unknown]>([
    ['other services', withServices(serviceRow('Gaming and Social'), serviceRow('PlayStation Video'))],
    ['lists that cannot be read', withServices(serviceRow('Account Management', null), serviceRow('PlayStation Store', {}))],
    ['no services', withServices()],
    ['no such country', { ...region(), countries: [{ countryCode: 'KR', status: [], services: [serviceRow('PlayStation Store')] }] }],
    ['no countries', { ...region(), countries: [] }],
    ['services that are no list', { ...region(), countries: [{ countryCode: 'JP', status: [], services: {} }] }],
  ])('%s: drift', (_, answer) => expect(read(answer)).toEqual({ ok: false, error: 'drift' }));
});

test.each([
  ['an empty body', '', 'parse'],
  ['null', 'null', 'parse'],
  ['a list', '[]', 'parse'],
  ['the small file of the same site', '{"statusType":"OK"}', 'parse'],
  ['countries that are no list', '{"status":[],"countries":{"JP":[]}}', 'parse'],
  ['a web page', '<!doctype html><title>404</title>', 'parse'],
  ['10 MB', `{"countries":[],"x":"${'x'.repeat(10_000_000)}"}`, 'tooLarge'],
])('%s', (_, body, error) => expect(readPlaystation(body, service, NOW)).toEqual({ ok: false, error }));
