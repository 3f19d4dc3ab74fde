import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import type { Service } from '../../src/contracts/service';
import type { SourceReading } from '../../src/contracts/source-reading';
import type { Action, StatusEvent } from '../../src/contracts/status-event';
import type { Answer } from '../../src/contracts/verdict';
import { actionLevel } from '../../src/outages/action-level';
import { service as apple } from '../../src/outages/services/apple';
import { type VerdictOptions, verdictOf } from '../../src/outages/verdict';
import { at, event, later, reading } from './support';

const now = at('2026-11-24T12:00:00Z');
const options: VerdictOptions = { services: [apple], bundledEvents: [], feedConfigured: true };

const answer = (action: Action, readings: readonly SourceReading[], card = 'apple', more: Partial<VerdictOptions> = {}) =>
  actionLevel(card, action, readings, now, { ...options, ...more });

const knowing = (components: readonly string[], fetchedAt = now, events: readonly StatusEvent[] = []): SourceReading => {
  const one = reading('apple', fetchedAt, events);
  return { ...one, good: one.good && { ...one.good, knownComponents: components } };
};

describe('whose silence counts', () => {
  const all = ['App Store', 'Apple Account', 'Apple Account Card'];
  test.each<[string, Action, readonly SourceReading[], string, Answer['level']]>([
    ['typing: the page that has the shop', 'redeem', [knowing(all)], 'apple', 'nothingReported'],
    ['typing: the feed says nothing about a card with a page', 'redeem', [reading('feed', now)], 'apple', 'unknown'],
    ['typing: the feed speaks for a card without one', 'redeem', [reading('feed', now)], 'webmoney', 'nothingReported'],
    ['signing in: the page that has the account', 'login', [knowing(all)], 'apple', 'nothingReported'],
    ['signing in: a page that lost the account', 'login', [knowing(['App Store'])], 'apple', 'unknown'],
    ['typing: a page that has only the balance left', 'redeem', [knowing(['Apple Account Card'])], 'apple', 'unknown'],
    ['the balance: the page that has the card', 'balance', [knowing(all)], 'apple', 'nothingReported'],
    ['the balance: the page of an era without it', 'balance', [knowing(['App Store', 'Apple Account'])], 'apple', 'unknown'],
    ['the till: no page speaks about tills', 'activate', [knowing(all)], 'apple', 'unknown'],
    ['the till: the feed does', 'activate', [reading('feed', now)], 'apple', 'nothingReported'],
    ['buying: the feed does', 'purchase', [reading('feed', now)], 'apple', 'nothingReported'],
    ['a page whose signs of life are no components', 'redeem', [knowing(['ja'])], 'apple', 'nothingReported'],
    ['old silence', 'redeem', [knowing(all, later(now, -90 * MINUTE))], 'apple', 'unknown'],
  ])('%s', (_, action, readings, card, level) => expect(answer(action, readings, card).level).toBe(level));

  const weak: Service = { ...apple, coverage: 'weakFeed' };
  test.each<[string, readonly SourceReading[], boolean, Answer['level']]>([
    ['a weak page that cannot be read does not hide the feed', [reading('feed', now)], true, 'nothingReported'],
    ['a weak page alone does not stand for the feed', [knowing(all)], true, 'unknown'],
    ['in a build without a feed a weak page speaks, and is called weak', [knowing(all)], false, 'nothingReported'],
  ])('%s', (_, readings, feedConfigured, level) => {
    const more = { services: [weak], feedConfigured };
    expect(answer('redeem', readings, 'apple', more).level).toBe(level);
    expect(verdictOf('apple', readings, now, { ...options, ...more })).toMatchObject({ coverage: 'weakFeed', typing: { level } });
  });
  test('of two pages both have to be silent', () => {
    const second: Service = { ...apple, id: 'second' };
    const services = [apple, second];
    expect(answer('redeem', [knowing(['App Store'])], 'apple', { services }).level).toBe('unknown');
    const both = [knowing(['App Store']), { ...knowing(['App Store']), source: 'second' }];
    expect(answer('redeem', both, 'apple', { services }).level).toBe('nothingReported');
  });

  test('buying asks the page that names it and the feed', () => {
    const services: Service[] = [{ ...apple, components: [{ names: ['Store'], actions: ['redeem', 'purchase'] }] }];
    const page = knowing(['Store']);
    expect(answer('purchase', [page], 'apple', { services }).level).toBe('unknown');
    expect(answer('purchase', [page, reading('feed', now)], 'apple', { services }).level).toBe('nothingReported');
    expect(answer('purchase', [page], 'apple', { services, feedConfigured: false })).toMatchObject({
      level: 'nothingReported',
      coverage: 'officialFeed',
    });
  });

  test.each<[Action, string, string]>([
    ['redeem', 'apple', 'officialFeed'],
    ['activate', 'apple', 'curatedOnly'],
    ['redeem', 'webmoney', 'curatedOnly'],
  ])('coverage of %s with %s is %s', (action, card, coverage) => expect(answer(action, [], card).coverage).toBe(coverage));

  test('without a feed nobody speaks about tills', () => {
    expect(answer('activate', [], 'apple', { feedConfigured: false })).toMatchObject({ level: 'unknown', coverage: 'none', sources: [] });
  });
});

describe('what an event concerns', () => {
  test.each<[string, readonly Action[], readonly Action[]]>([
    ['signing in alone does not stop typing', ['login'], ['login']],
    ['an account without which no code can be typed names both', ['redeem', 'login'], ['redeem', 'login']],
    ['a till', ['activate'], ['activate']],
  ])('%s', (_, named, concerned) => {
    const readings = [
      knowing(['App Store', 'Apple Account', 'Apple Account Card'], now, [event({ actions: named })]),
      reading('feed', now),
    ];
    const all: readonly Action[] = ['activate', 'redeem', 'purchase', 'balance', 'login'];
    expect(all.filter((action) => answer(action, readings).level === 'majorOutage')).toEqual(concerned);
    expect(all.filter((action) => answer(action, readings).level === 'nothingReported')).toEqual(
      all.filter((action) => !concerned.includes(action)),
    );
  });

  test('a status page’s checkout that fails keeps no shop from selling', () => {
    const { selling } = verdictOf(
      'apple',
      [knowing(['App Store'], now, [event({ actions: ['purchase'] })]), reading('feed', now)],
      now,
      options,
    );
    expect(selling).toMatchObject({ level: 'nothingReported', current: [] });
  });
});

describe('what left the list without being declared over', () => {
  const vanished = event({ phase: 'vanished', expiresAt: later(now, -6 * HOUR), updatedAt: later(now, -7 * HOUR) });
  test('is told for six hours as past, and does not count as going on', () => {
    expect(answer('redeem', [knowing(['App Store'], now, [vanished])])).toMatchObject({
      level: 'nothingReported',
      current: [],
      past: [{ phase: 'vanished' }],
    });
  });
  test('and not longer', () => {
    const older = { ...vanished, expiresAt: later(now, -6 * HOUR - 1) };
    expect(answer('redeem', [knowing(['App Store'], now, [older])]).past).toEqual([]);
  });
});
