import { describe, expect, test } from 'vitest';
import { readNintendo } from '../../src/outages/adapters/nintendo';
import { service } from '../../src/outages/services/nintendo';
import { answer, entry, japanese, maintenance, playing } from './nintendo-fixture';
import { at } from './support';
import { verdictOfAnswer } from './verdict-of-answer';

const NOW = at('2026-11-24T09:30:00Z');
const known = ['Nintendo Switch', 'web'];

const read = (english: unknown, texts?: unknown, now = NOW) =>
  readNintendo(JSON.stringify(english), service, now, texts === undefined ? undefined : JSON.stringify(texts));
const eventsOf = (english: unknown, texts?: unknown, now = NOW) => {
  const result = read(english, texts, now);
  if (!result.ok) throw new Error(result.error);
  return result.events;
};
const outages = (...entries: readonly object[]) => answer(entries);
const maintenances = (...entries: readonly object[]) => answer([], entries);
const levelOf = (english: unknown, askedAt = NOW) => verdictOfAnswer(service, read(english), NOW, askedAt).level;

describe('nothing reported', () => {
  test.each<[string, unknown]>([
    ['a page without entries', answer()],
    ['entries about playing only', answer([playing()], [playing({ event_status: '0' })])],
    [
      'network services in general, which are about friends',
      maintenances(
        maintenance({
          software_title: 'Network Services',
          services: ['Notice to friends, etc.'],
          message: 'Network services may be unavailable.',
        }),
      ),
    ],
    ['an entry without services (they have been missing)', outages(playing({ services: undefined }))],
    [
      'the account on a platform on which no codes are taken any more',
      outages(entry({ platform: ['Wii U'], services: ['Nintendo Account'] })),
    ],
    ['a platform on which no codes are taken any more', outages(entry({ platform: ['Wii U', 'nintendo 3DS'] }))],
    ['all services of a game for phones', outages(playing({ platform: ['iOS', 'Android'], services: ['All network services'] }))],
    ['purchases in a game for phones', outages(playing({ platform: ['Android'], message: 'In-game purchases fail.' }))],
    ['null among the entries', answer([null], [null])],
  ])('%s', (_, english) => {
    expect(read(english)).toEqual({ ok: true, knownComponents: known, events: [] });
    expect(levelOf(english)).toBe('nothingReported');
  });
});

test('an outage has everything that belongs to an event', () => {
  expect(eventsOf(outages(entry()))).toEqual([
    {
      key: `nintendo:incident/Nintendo eShop/Nintendo Switch:${at('2026-11-24T08:00:00Z')}`,
      source: 'nintendo',
      publisher: 'Nintendo',
      certainty: 'official',
      cards: ['nintendo'],
      actions: ['redeem'],
      kind: 'incident',
      phase: 'ongoing',
      level: 'partialOutage',
      startedAt: at('2026-11-24T08:00:00Z'),
      endedAt: null,
      endIsPlanned: false,
      updatedAt: null,
      title: { en: 'Nintendo eShop: We are looking into it. Thank you for your patience.' },
      url: 'https://www.nintendo.co.jp/netinfo/ja_JP/index.html',
      raw: 'operational_statuses, event_status 1',
    },
  ]);
});

describe('which entries concern codes', () => {
  test.each<[string, Readonly<Record<string, unknown>>, object]>([
    ['the shop in the services', { services: ['Nintendo eShop'] }, { actions: ['redeem'] }],
    ['the account in the title, in other letters', { software_title: 'NINTENDO  ACCOUNT' }, { actions: ['redeem', 'login'] }],
    [
      'a tag in the middle of a title',
      { software_title: 'Nintendo<br />Account' },
      { title: { en: 'Nintendo Account: Online play is not possible.' } },
    ],
    ['purchases', { software_title: 'Purchasing on Nintendo Game Store', platform: ['web'] }, { actions: ['redeem'] }],
    ['all network services', { services: ['All network services'] }, { actions: ['redeem'] }],
    ['the shop deep in the message', { message: `${'Sorry. '.repeat(100)}Nintendo eShop is closed.` }, { actions: ['redeem'] }],
    ['a service that is no list', { services: 'Nintendo eShop' }, { actions: ['redeem'] }],
    [
      'the account in a game for phones',
      { platform: ['iOS', 'Android'], services: ['Nintendo Account'] },
      { actions: ['redeem', 'login'] },
    ],
    [
      'an old platform beside a living one',
      { platform: ['Wii U', 'Nintendo Switch'], services: ['Nintendo eShop'] },
      { actions: ['redeem'] },
    ],
    ['no platform', { platform: null, services: ['Nintendo eShop'] }, { actions: ['redeem'] }],
  ])('%s', (_, changes, expected) => {
    const events = eventsOf(outages(playing(changes)));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject(expected);
  });
});

describe('outages', () => {
  test.each<[string, Readonly<Record<string, unknown>>, object]>([
    ['status 2 goes on', { event_status: '2' }, { phase: 'ongoing', endedAt: null }],
    ['a status that is a number goes on', { event_status: 1 }, { phase: 'ongoing' }],
    ['a status that is new goes on', { event_status: '7' }, { phase: 'ongoing' }],
    ['no status and no times: it is listed, so it goes on', { event_status: null, begin: null }, { phase: 'ongoing', startedAt: null }],
    [
      'status 3 is over',
      { event_status: '3', end: 'Tuesday, November 24, 2026  1 :00 AM' },
      { phase: 'resolved', endedAt: at('2026-11-24T09:00:00Z'), endIsPlanned: false },
    ],
    [
      'a time to leave the page means over, whatever the status',
      { event_status: '0', end: 'Tuesday, November 24, 2026  1 :00 AM', utc_del_time: '2026-11-25 09:00:00' },
      { phase: 'resolved', endedAt: at('2026-11-24T09:00:00Z') },
    ],
    [
      'over before its planned end: the plan is not the end',
      { event_status: '3', end: 'Tuesday, November 24, 2026  5 :00 AM' },
      { phase: 'resolved', endedAt: null },
    ],
    ['also where the status lags behind', { utc_del_time: '2026-11-25 09:00:00' }, { phase: 'resolved', endedAt: null }],
    ['over without an end', { event_status: '3' }, { phase: 'resolved', endedAt: null }],
    [
      'status 0 inside its time goes on',
      { event_status: '0', end: 'Tuesday, November 24, 2026  5 :00 AM' },
      { phase: 'ongoing', endIsPlanned: true },
    ],
    [
      'status 0 after its time is over',
      { event_status: '0', end: 'Tuesday, November 24, 2026  1 :00 AM' },
      { phase: 'resolved', endedAt: at('2026-11-24T09:00:00Z') },
    ],
    [
      'an end that passed while it is said to go on was no end',
      { end: 'Tuesday, November 24, 2026  1 :00 AM' },
      { phase: 'ongoing', endedAt: null, expiresAt: at('2026-11-25T09:00:00Z') },
    ],
    ['a start that cannot be read', { begin: '24.11.2026' }, { phase: 'ongoing', startedAt: null }],
  ])('%s', (_, changes, expected) => {
    const events = eventsOf(outages(entry(changes)));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ kind: 'incident', level: 'partialOutage', ...expected });
  });

  test('what ended weeks ago is not told', () => {
    const changes = {
      begin: 'Monday, January 22, 2018  2 :14 AM',
      end: 'Monday, January 22, 2018  3 :07 AM',
      utc_del_time: '2018-01-23 03:07:00',
      event_status: '0',
    };
    expect(read(outages(entry(changes)))).toEqual({ ok: true, knownComponents: known, events: [] });
  });
});

describe('maintenance', () => {
  test.each<[string, Readonly<Record<string, unknown>>, object]>([
    [
      'planned, weeks ahead',
      { begin: 'Friday, December 18, 2026  1 :00 AM', end: 'Friday, December 18, 2026  3 :00 AM' },
      { phase: 'scheduled', startedAt: at('2026-12-18T09:00:00Z'), endIsPlanned: true },
    ],
    [
      'still called planned inside its time',
      {},
      { phase: 'ongoing', startedAt: at('2026-11-24T09:00:00Z'), endedAt: at('2026-11-24T11:00:00Z'), endIsPlanned: true },
    ],
    ['called ongoing', { event_status: '1' }, { phase: 'ongoing', endIsPlanned: true }],
    [
      'ended',
      { event_status: '3', end: 'Tuesday, November 24, 2026  1 :20 AM', utc_del_time: '2026-11-25 09:20:00' },
      { phase: 'resolved', endedAt: at('2026-11-24T09:20:00Z') },
    ],
    [
      'longer than planned',
      { begin: 'Monday, November 23, 2026  9 :00 PM', end: 'Tuesday, November 24, 2026  1 :00 AM', event_status: '2' },
      { phase: 'ongoing', endedAt: null, endIsPlanned: false },
    ],
  ])('%s', (_, changes, expected) => {
    const events = eventsOf(maintenances(maintenance(changes)));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ kind: 'maintenance', level: 'maintenance', ...expected });
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['a plan without a time', { begin: null, end: null }],
    ['a plan whose time has passed', { begin: 'Monday, November 23, 2026  1 :00 AM', end: 'Monday, November 23, 2026  3 :00 AM' }],
  ])('%s is not told', (_, changes) => {
    expect(read(maintenances(maintenance(changes)))).toEqual({ ok: true, knownComponents: known, events: [] });
  });

  test('quiet until it begins, then it holds until its planned end, without being read again', () => {
    const english = maintenances(
      maintenance({ begin: 'Tuesday, November 24, 2026  1 :40 AM', end: 'Tuesday, November 24, 2026  2 :10 AM' }),
    );
    expect(levelOf(english)).toBe('nothingReported');
    expect(levelOf(english, at('2026-11-24T09:50:00Z'))).toBe('maintenance');
    expect(levelOf(english, at('2026-11-24T10:20:00Z'))).toBe('nothingReported');
  });

  test('longer than planned by almost a day, it is still told, and leaves no silence behind when that lapses', () => {
    const times = { begin: 'Monday, November 23, 2026  1 :00 AM', end: 'Monday, November 23, 2026  2 :30 AM' };
    expect(read(maintenances(maintenance({ event_status: '1', ...times })))).toMatchObject({
      knownComponents: [],
      events: [{ phase: 'ongoing', expiresAt: at('2026-11-24T10:30:00Z') }],
    });
  });

  test('longer than planned, it goes on', () => {
    const end = 'Tuesday, November 24, 2026  1 :20 AM';
    expect(levelOf(maintenances(maintenance({ event_status: '1', end })))).toBe('maintenance');
  });
});

describe('an entry of which nobody knows whether it holds raises no alarm, and is not «nothing reported» either', () => {
  test.each<[string, unknown]>([
    [
      'said to go on two days after its end',
      outages(entry({ begin: 'Saturday, November 21, 2026  1 :00 AM', end: 'Sunday, November 22, 2026  1 :00 AM' })),
    ],
    ['a plan without an end, begun eight days ago', maintenances(maintenance({ begin: 'Monday, November 16, 2026  1 :00 AM', end: null }))],
    ['a plan whose times cannot be read', maintenances(maintenance({ begin: '24.11.2026 10:00', end: '24.11.2026 12:00' }))],
    ['a plan that says only when it ends', maintenances(maintenance({ begin: null }))],
  ])('%s', (_, english) => {
    expect(read(english)).toEqual({ ok: true, knownComponents: [], events: [] });
    expect(levelOf(english)).toBe('unknown');
  });
});

describe('Japanese texts', () => {
  const both = (english: object, texts: object) => eventsOf(english, texts)[0]?.title;
  const texts = (...entries: readonly object[]) => answer(entries, [], { lang: 'ja_JP' });
  const en = 'Nintendo eShop: We are looking into it. Thank you for your patience.';
  const ja = 'ニンテンドーeショップ：現在、調査しています。';

  test.each<[string, object, object | undefined, object]>([
    ['joined by position', outages(entry()), texts(japanese()), { ja, en }],
    ['joined beside another entry', outages(playing(), entry()), texts(playing(), japanese()), { ja, en }],
    [
      'joined by the picture, where the platform has another name',
      outages(entry({ platform: ['other'], platform_image: ['img/o.png'] })),
      texts(japanese({ platform: ['その他'], platform_image: ['img/o.png'] })),
      { ja, en },
    ],
    ['none came', outages(entry()), undefined, { en }],
    ['lists of different lengths', outages(entry()), texts(japanese(), japanese()), { en }],
    [
      'another platform at that place',
      outages(entry()),
      texts(japanese({ platform: ['web'], platform_image: ['img/label_web.png'] })),
      { en },
    ],
    ['an answer in another language', outages(entry()), answer([japanese()]), { en }],
    ['what is no answer', outages(entry()), [], { en }],
  ])('%s', (_, english, other, title) => expect(both(english, other ?? {})).toEqual(title));

  test('a web page in their place costs the texts only', () => {
    expect(readNintendo(JSON.stringify(outages(entry())), service, NOW, '<html></html>')).toMatchObject({
      ok: true,
      events: [{ title: { en } }],
    });
  });

  test('words that only the Japanese text has count', () => {
    const english = outages(playing());
    expect(eventsOf(english, texts(japanese()))).toMatchObject([{ title: { ja } }]);
    expect(eventsOf(english, texts(japanese({ software_title: '一部のソフト' })))).toEqual([]);
  });

  test('times are never taken from them', () => {
    const [event] = eventsOf(outages(entry()), texts(japanese({ begin: 'Monday, November 23, 2026 12 :00 AM', event_status: '3' })));
    expect(event).toMatchObject({ phase: 'ongoing', startedAt: at('2026-11-24T08:00:00Z') });
  });
});

test('the same entry twice is one event, and goes on if one of them does', () => {
  expect(eventsOf(outages(entry(), entry({ event_status: '3' })))).toMatchObject([{ phase: 'ongoing' }]);
  expect(eventsOf(outages(entry(), entry({ platform: ['web'] })))).toHaveLength(2);
});

test('the old form with a wrapper, and a byte order mark, are read', () => {
  const text = JSON.stringify(outages(entry()));
  for (const body of [`getJSON(${text});`, `\uFEFF${text}`]) {
    expect(readNintendo(body, service, NOW)).toMatchObject({ ok: true, knownComponents: known, events: [{ phase: 'ongoing' }] });
  }
});

describe('a page that does not prove to be alive', () => {
  test.each<[string, unknown, string]>([
    ['without categories', answer([], [], { categories: undefined }), 'drift'],
    ['with platforms of which none takes codes', answer([], [], { categories: [{ name: 'Wii', type: 0 }] }), 'drift'],
    ['without a language', answer([], [], { lang: undefined }), 'drift'],
    ['in another language: its times would be misread', answer([entry()], [], { lang: 'de_DE' }), 'drift'],
    ['without the list of outages', answer(undefined, [], { operational_statuses: undefined }), 'drift'],
    ['with a list of maintenance that is none', answer([], {}), 'drift'],
    ['with an entry that says nothing', answer([{}]), 'drift'],
    ['with what is no entry', answer(['eShop']), 'drift'],
  ])('%s', (_, english, error) => expect(read(english)).toEqual({ ok: false, error }));

  test('still tells what it lists', () => {
    const english = answer([entry()], undefined, { categories: [], temporary_maintenances: null });
    expect(read(english)).toMatchObject({ ok: true, knownComponents: [], events: [{ phase: 'ongoing' }] });
  });
});

test.each([
  ['an empty body', '', 'parse'],
  ['null', 'null', 'parse'],
  ['a list', '[]', 'parse'],
  ['a web page', '<!doctype html><title>404</title>', 'parse'],
  ['an answer cut off', JSON.stringify(answer([entry()])).slice(0, 400), 'parse'],
  ['another company’s answer', '{"status":{"indicator":"none"}}', 'drift'],
  ['10 MB', `{"lang":"en_US","x":"${'x'.repeat(10_000_000)}"}`, 'tooLarge'],
])('%s', (_, body, error) => expect(readNintendo(body, service, NOW)).toEqual({ ok: false, error }));
