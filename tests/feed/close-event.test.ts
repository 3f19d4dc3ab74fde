import { describe, expect, test } from 'vitest';
import { type CloseEventFlags, closeEvent } from '../../scripts/feed/close-event';
import { newEvents } from '../../scripts/feed/new-event';
import { HOUR } from '../../src/contracts/epoch-ms';
import type { FeedEvent } from '../../src/contracts/feed';
import { eventsAt } from '../../src/outages/feed/events-at';
import { at, later } from '../outages/support';
import { tillFlags } from './till-flags';

const written = at('2026-11-24T20:00:00+09:00');
const now = at('2026-11-25T02:30:00+09:00');

function tills(): FeedEvent {
  const made = newEvents({ ...tillFlags, cards: 'apple' }, written, () => false);
  const event = made.ok ? made.events[0] : undefined;
  if (event === undefined) throw new Error('no event');
  return event;
}

function closed(flags: CloseEventFlags, event = tills()): FeedEvent {
  const result = closeEvent(event, flags, now);
  if (!result.ok) throw new Error(result.problems.join('; '));
  return result.event;
}

const phaseOf = (event: FeedEvent) =>
  eventsAt({ schema: 1, seq: 1, issuedAt: written, expiresAt: later(now, HOUR), events: [event], unread: 0 }, now, 'feed')[0];

describe('closing an event', () => {
  test('ends it at the moment that is given, with ready words', () => {
    const event = closed({ at: '2026-11-25T02:16+09:00' });
    expect(phaseOf(event)).toMatchObject({ phase: 'resolved', endedAt: at('2026-11-25T02:16:00+09:00') });
    expect(event.updates.at(-1)?.title).toEqual({
      ja: 'Apple Gift Cardを販売・有効化できない障害は復旧',
      en: 'Apple Gift Card: shops can sell and activate it again',
    });
    expect(event.source.seenAt).toBe(now);
  });

  test('for an announced recovery leaves it open and says that it is not confirmed', () => {
    const event = closed({ phase: 'monitoring' });
    expect(phaseOf(event)?.phase).toBe('monitoring');
    expect(event.updates.at(-1)?.title.ja).toContain('未確認');
    expect(event.updates.at(-1)?.title.en).toContain('not confirmed');
  });

  test('«not over yet» gives it a new expiry', () => {
    expect(closed({ phase: 'ongoing', for: '12h' }).expiresAt).toBe(later(now, 12 * HOUR));
  });

  test('takes words of its own, and another publisher without the first one’s link', () => {
    const event = closed({ 'title-ja': '復旧しました', 'title-en': 'It works again', publisher: 'WebMoney' });
    expect(event.updates.at(-1)?.title).toEqual({ ja: '復旧しました', en: 'It works again' });
    expect(event.source).toEqual({ publisher: 'WebMoney', seenAt: now });
  });

  test.each<[string, CloseEventFlags, RegExp]>([
    ['an unknown phase', { phase: 'fine' }, /--phase/],
    ['a moment without an offset', { at: '2026-11-25T02:16' }, /--at/],
    ['a moment before what was said last', { at: '2026-11-24T19:00+09:00' }, /before what was said last/],
    ['a moment in the future', { at: '2026-11-25T04:00+09:00' }, /future/],
    ['one language only', { 'title-ja': '復旧' }, /--title-ja and --title-en/],
    ['a link to a host that is not on the list', { 'source-url': 'https://snsdays.com/' }, /link-hosts/],
  ])('is refused with %s', (_, flags, problem) => {
    const result = closeEvent(tills(), flags, now);
    expect(result.ok ? '' : result.problems.join('; ')).toMatch(problem);
  });

  test('what is closed stays closed', () => {
    const result = closeEvent(closed({ at: '2026-11-25T02:16+09:00' }), {}, now);
    expect(result).toMatchObject({ ok: false, problems: [expect.stringContaining('new event')] });
  });

  test('what has expired needs a new expiry, unless it is over', () => {
    const expired = { ...tills(), expiresAt: later(now, -HOUR) };
    expect(closeEvent(expired, { phase: 'monitoring' }, now)).toMatchObject({ ok: false, problems: [expect.stringContaining('--for')] });
    expect(closeEvent(expired, {}, now).ok).toBe(true);
  });
});
