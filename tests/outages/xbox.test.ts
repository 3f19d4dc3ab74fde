import { describe, expect, test } from 'vitest';
import { readXbox } from '../../src/outages/adapters/xbox';
import { service } from '../../src/outages/services/xbox';
import { at } from './support';
import { verdictOfAnswer } from './verdict-of-answer';
import { answer, incident, limited, major, scenario } from './xbox-fixture';

const NOW = at('2026-11-24T09:00:00Z');
const purchases = ['Buying with account balance', 'Buying XBOX Game Pass', 'Buying subscriptions'];
const known = ['Redeeming codes', 'Using gift cards', 'Sign-in', ...purchases];

const read = (page: unknown) => readXbox(JSON.stringify(page), service);
const eventsOf = (page: unknown) => {
  const result = read(page);
  if (!result.ok) throw new Error(result.error);
  return result.events;
};
const levelOf = (page: unknown) => verdictOfAnswer(service, read(page), NOW).level;

describe('nothing reported', () => {
  test.each<[string, unknown]>([
    ['no trouble anywhere; the general sentences stand there all the same', answer()],
    ['trouble that is not about codes', answer({ 35036: { Status: major }, 35219: { Status: limited } })],
    ['a category in trouble that another scenario of it explains', answer({ 35219: { Status: major } }, { 22: { Status: major } })],
    ['a state without its number', answer({ 35224: { Status: { Name: 'none' } } })],
    ['no list of incidents', answer({ 35224: { Incidents: null } })],
  ])('%s', (_, page) => {
    expect(read(page)).toEqual({ ok: true, knownComponents: known, events: [] });
    expect(levelOf(page)).toBe('nothingReported');
  });
});

test('trouble with redeeming has everything that belongs to an event, and only then the general sentence is shown', () => {
  expect(eventsOf(answer({ 35224: { Status: limited } }))).toEqual([
    {
      key: 'xbox:35224:unknown',
      source: 'xbox',
      publisher: 'Xbox',
      certainty: 'official',
      cards: ['microsoft'],
      actions: ['redeem'],
      kind: 'incident',
      phase: 'ongoing',
      level: 'degraded',
      startedAt: null,
      endedAt: null,
      endIsPlanned: false,
      updatedAt: null,
      title: { en: 'Redeeming codes: You may have trouble with: Redeeming codes.' },
      url: 'https://support.xbox.com/en-US/xbox-live-status',
      raw: 'Limited',
    },
  ]);
});

test.each<[string, unknown, string]>([
  ['Limited', { Name: 'Limited', Id: 2 }, 'degraded'],
  ['Impacted', { Name: 'Impacted', Id: 3 }, 'partialOutage'],
  ['Partial outage', { Name: 'Partial outage', Id: 3 }, 'partialOutage'],
  ['Major outage', { Name: 'Major outage', Id: 4 }, 'majorOutage'],
  ['Maintenance', { Name: 'Scheduled maintenance', Id: 5 }, 'maintenance'],
  ['a new word', { Name: 'Snowed in', Id: 9 }, 'degraded'],
  ['«None» with the number of something else', { Name: 'None', Id: 2 }, 'degraded'],
  ['the word under its other name', { State: 'Major outage' }, 'majorOutage'],
])('%s', (_, Status, level) => {
  expect(eventsOf(answer({ 35224: { Status } }))).toMatchObject([{ level, phase: 'ongoing', actions: ['redeem'] }]);
});

test.each<[string, number, readonly string[], string]>([
  ['redeeming codes', 35224, ['redeem'], 'majorOutage'],
  ['using gift cards', 35234, ['redeem', 'balance'], 'majorOutage'],
  ['signing in, without which no code is taken', 35048, ['redeem', 'login'], 'majorOutage'],
  ['paying with the balance: the code is taken all the same', 35235, ['purchase'], 'nothingReported'],
  ['buying Game Pass', 35220, ['purchase'], 'nothingReported'],
  ['buying subscriptions', 35218, ['purchase'], 'nothingReported'],
])('%s', (_, id, actions, level) => {
  const page = answer({ [id]: { Status: major } });
  expect(eventsOf(page)).toMatchObject([{ actions, level: 'majorOutage' }]);
  expect(levelOf(page)).toBe(level);
});

describe('a scenario goes by its number', () => {
  test('whatever it is called', () => {
    expect(eventsOf(answer({ 35224: { Name: 'Codes', Status: limited } }))).toMatchObject([{ key: 'xbox:35224:unknown' }]);
  });

  test('also where another bears its name', () => {
    const page = answer({ 35219: { Name: 'Redeeming codes', Status: major } });
    expect(read(page)).toEqual({ ok: true, knownComponents: known, events: [] });
  });

  test('and by its name once the number is gone', () => {
    const renumbered = answer({ 35224: { Id: 99, Name: 'Redeeming  Codes', Status: limited } });
    expect(eventsOf(renumbered)).toMatchObject([{ key: 'xbox:99:unknown', actions: ['redeem'] }]);
    expect(read(answer({ 35224: { Id: '35224' } }))).toMatchObject({ knownComponents: known });
  });
});

describe('incidents', () => {
  test('each is an event with its start, and what is said about it is kept', () => {
    const page = answer({
      35224: { Status: major, Incidents: [incident(), null, incident({ Id: 902, Begin: '2026-11-24T08:30:00Z', Stage: null })] },
    });
    expect(eventsOf(page)).toMatchObject([
      { key: `xbox:901:${at('2026-11-24T08:00:00Z')}`, startedAt: at('2026-11-24T08:00:00Z'), raw: 'Major outage, We are aware of it.' },
      { key: `xbox:902:${at('2026-11-24T08:30:00Z')}`, raw: 'Major outage' },
    ]);
  });

  test('a start that cannot be read costs the start only', () => {
    expect(eventsOf(answer({ 35224: { Status: major, Incidents: [incident({ Begin: '11/24/2026' })] } }))).toMatchObject([
      { startedAt: null },
    ]);
  });

  test('one under several scenarios is one event, as bad as the worst of them', () => {
    const page = answer({ 35224: { Status: limited, Incidents: [incident()] }, 35048: { Status: major, Incidents: [incident()] } });
    expect(eventsOf(page)).toMatchObject([{ level: 'majorOutage', actions: ['redeem', 'login'] }]);
  });

  test('one that is worse for buying stays apart', () => {
    const page = answer({ 35224: { Status: limited, Incidents: [incident()] }, 35235: { Status: major, Incidents: [incident()] } });
    expect(eventsOf(page)).toMatchObject([
      { level: 'degraded', actions: ['redeem'] },
      { level: 'majorOutage', actions: ['purchase'] },
    ]);
  });
});

describe('silence does not count', () => {
  test.each<[string, unknown]>([
    ['where the scenario of redeeming is missing, though signing in is there', answer({ 35224: null })],
    ['where its state is missing', answer({ 35224: { Status: null } })],
    ['where its state is no text', answer({ 35224: { Status: { Name: { en: 'None' }, Id: 1 } } })],
    ['where an incident stands under «None»', answer({ 35224: { Incidents: [incident()] } })],
    ['where its incidents are no list', answer({ 35224: { Incidents: 'many' } })],
    ['where the category is in trouble and no scenario says why', answer({}, { 22: { Status: major } })],
  ])('%s', (_, page) => {
    expect(read(page)).toMatchObject({ ok: true, events: [] });
    expect(levelOf(page)).toBe('unknown');
  });

  test('but what is reported is told', () => {
    expect(read(answer({ 35224: null, 35048: { Status: major } }))).toMatchObject({
      ok: true,
      knownComponents: purchases,
      events: [{ level: 'majorOutage' }],
    });
  });

  test.each<[string, unknown]>([
    ['no categories', { Status: {}, CoreServices: [] }],
    ['only scenarios that are not about codes', { CoreServices: [{ Id: 1, Scenarios: [scenario(1, 'Playing')] }] }],
    ['scenarios that are no list', answer({}, { 22: { Scenarios: {} }, 23: { Scenarios: null } })],
    ['no readable state of any', answer({ 35224: { Status: null }, 35234: { Status: 1 }, 35048: { Status: '' } })],
  ])('%s: drift', (_, page) => expect(read(page)).toEqual({ ok: false, error: 'drift' }));
});

test.each([
  ['XML, as the address answers unless asked for JSON', '<?xml version="1.0"?><ServiceStatus><Status/></ServiceStatus>', 'parse'],
  ['an empty body', '', 'parse'],
  ['null', 'null', 'parse'],
  ['a list', '[]', 'parse'],
  ['another company’s answer', '{"status":{"indicator":"none"}}', 'parse'],
  ['an answer cut off', JSON.stringify(answer()).slice(0, 900), 'parse'],
  ['10 MB', `{"CoreServices":[],"x":"${'x'.repeat(10_000_000)}"}`, 'tooLarge'],
])('%s', (_, body, error) => expect(readXbox(body, service)).toEqual({ ok: false, error }));
