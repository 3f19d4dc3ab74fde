import { describe, expect, test } from 'vitest';
import { eventText, readEvent } from '../../scripts/feed/event-file';
import { eventTemplates } from '../../scripts/feed/event-templates';
import { lengthOf } from '../../scripts/feed/japan-time';
import { type NewEventFlags, newEvents } from '../../scripts/feed/new-event';
import { previewEvent } from '../../scripts/feed/preview-event';
import { HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import type { FeedEvent } from '../../src/contracts/feed';
import { at, later } from '../outages/support';
import { tillFlags } from './till-flags';

const now = at('2026-11-24T20:00:00+09:00');
const free = () => false;

function made(flags: NewEventFlags): readonly FeedEvent[] {
  const result = newEvents(flags, now, free);
  if (!result.ok) throw new Error(result.problems.join('; '));
  return result.events;
}

const enoughFor: Readonly<Record<string, NewEventFlags>> = {
  'till-outage': tillFlags,
  'redemption-outage': { ...tillFlags, template: 'redemption-outage' },
  maintenance: { ...tillFlags, template: 'maintenance', since: '2026-11-25T02:00+09:00', for: '10h' },
  'product-ending': {
    ...tillFlags,
    template: 'product-ending',
    since: '2026-12-31T15:00+09:00',
    for: '60d',
    'product-ja': '紙',
    'product-en': 'Paper',
  },
  'recovery-announced': { ...tillFlags, template: 'recovery-announced', recovered: '2026-11-24T19:50+09:00' },
};

describe('a new event', () => {
  test('is one for each card, since each comes back at its own time', () => {
    const [apple, webmoney, ...rest] = made(tillFlags);
    expect(rest).toEqual([]);
    expect(apple).toMatchObject({
      id: '20261124-tills-apple',
      certainty: 'reported',
      cards: ['apple'],
      retailers: ['seven-eleven', 'lawson'],
      actions: ['activate', 'purchase'],
      startedAt: at('2026-11-24T19:19:00+09:00'),
      expiresAt: later(now, 24 * HOUR),
      source: { publisher: 'SNSデイズ', seenAt: now },
    });
    expect(webmoney).toMatchObject({ id: '20261124-tills-webmoney', cards: ['webmoney'] });
  });

  test.each(eventTemplates.map(({ id }) => id))('%s: comes back from its file as it was, in two languages, without a hole', (id) => {
    for (const event of made(enoughFor[id] ?? {})) {
      expect(readEvent(eventText(event))).toEqual({ ok: true, event });
      for (const { title } of event.updates) {
        expect(title.ja).toMatch(/[ぁ-ん]/);
        expect(title.en).toMatch(/^[\x20-\x7e“”’]+$/);
        expect(`${title.ja}${title.en}`).not.toMatch(/undefined|null|NaN|Invalid/);
      }
    }
  });

  test('that is announced is known before it begins', () => {
    const [event] = made(enoughFor.maintenance ?? {});
    expect(event?.updates).toMatchObject([{ at: now, phase: 'scheduled', level: 'maintenance' }]);
    expect(event?.updates[0]?.title.ja).toContain('2026/11/25 2:00から2026/11/25 6:00まで');
  });

  test('with an announced recovery is not called over', () => {
    expect(made(enoughFor['recovery-announced'] ?? {})[0]?.updates.map(({ phase }) => phase)).toEqual(['ongoing', 'monitoring']);
  });

  test('of a name that is taken gets the next number', () => {
    const taken = new Set(['20261124-tills-apple', '20261124-tills-apple-2']);
    const result = newEvents({ ...tillFlags, cards: 'apple' }, now, (id) => taken.has(id));
    expect(result).toMatchObject({ ok: true, events: [{ id: '20261124-tills-apple-3' }] });
  });

  test('names no shop where none is excepted', () => {
    expect(made({ ...tillFlags, shops: 'all' })[0]).not.toHaveProperty('retailers');
  });

  test.each<[string, Readonly<Record<string, string | undefined>>, RegExp]>([
    ['an unknown template', { template: 'fire' }, /--template: one of till-outage/],
    ['an unknown card, with what may have been meant', { cards: 'itunes' }, /no card is called itunes; perhaps apple/],
    ['an unknown shop, with what may have been meant', { shops: '7-11' }, /no shop is called 7-11; perhaps seven-eleven/],
    ['no card', { cards: '' }, /--cards/],
    ['no shop at tills', { shops: undefined }, /--shops/],
    ['no expiry', { for: undefined }, /--for: how long/],
    ['an expiry that is over', { for: undefined, expires: '2026-11-24T19:59+09:00' }, /over already/],
    ['an expiry of weeks', { for: '30d' }, /more than 7 days/],
    ['a length that is none', { for: 'soon' }, /--for: soon/],
    ['a start without an offset', { since: '2026-11-24T19:19' }, /--since: 2026-11-24T19:19 is no moment/],
    ['a start in the future', { since: '2026-11-24T23:00+09:00' }, /--since lies in the future/],
    ['no publisher', { publisher: ' ' }, /--publisher/],
    ['a host that is not on the list', { 'source-url': 'https://snsdays.com/other/' }, /link-hosts/],
    ['a host that only begins alike', { 'source-url': 'https://www.webmoney.jp.example/' }, /link-hosts/],
    ['an official word without its page', { certainty: 'official' }, /needs --source-url/],
    ['an unknown certainty', { certainty: 'sure' }, /--certainty/],
    ['a title in one language', { 'title-ja': '障害' }, /both languages/],
    ['a title that would be cut off', { 'title-ja': 'あ'.repeat(201), 'title-en': 'a' }, /longer than 200/],
  ])('is refused with %s', (_, changes, problem) => {
    const flags = Object.fromEntries(Object.entries({ ...tillFlags, ...changes }).filter(([, value]) => value !== undefined));
    const result = newEvents(flags, now, free);
    expect(result.ok ? [] : result.problems.filter((one) => problem.test(one))).toHaveLength(1);
  });

  test('is refused for everything at once', () => {
    const result = newEvents({}, now, free);
    expect(result.ok ? 0 : result.problems.length).toBeGreaterThanOrEqual(5);
  });
});

test('the preview says in both languages what the extension will say, and no more', () => {
  const [event] = made(tillFlags);
  const lines = event ? previewEvent(event, now).join('\n') : '';
  expect(lines).toContain('Apple Gift Card, 購入前: 一部で障害が報告されています');
  expect(lines).toContain('Apple Gift Card, before buying: A partial outage is reported');
  expect(lines).toContain('セブン-イレブン、ローソン');
  expect(lines).not.toMatch(/コード入力時|when typing/);
  const [planned] = made(enoughFor.maintenance ?? {});
  expect(planned ? previewEvent(planned, now).join('\n') : '').toContain('not shown as a warning now');
});

test.each([
  ['90m', 90 * MINUTE],
  ['24h', 24 * HOUR],
  ['2d', 48 * HOUR],
  ['0h', null],
  ['24', null],
  ['h', null],
  ['-1h', null],
])('a length %s', (text, length) => expect(lengthOf(text)).toBe(length));
