import { describe, expect, test } from 'vitest';
import type { BackWatches } from '../../src/contracts/back-watch';
import { DAY, type EpochMs, HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import type { StatusEvent } from '../../src/contracts/status-event';
import type { Verdict, VerdictLevel } from '../../src/contracts/verdict';
import { backNews } from '../../src/outages/back-news';
import { type News, tellWhenBack } from '../../src/outages/tell-when-back';
import { at, event, later } from './support';

const now = at('2026-11-24T10:00:00Z');
const one = event({ key: 'apple:1:1' });
const two = event({ key: 'apple:2:2' });
const tills = event({ key: 'feed:tills', actions: ['activate'] });
const over = (ended: StatusEvent): StatusEvent => ({ ...ended, phase: 'resolved', endedAt: now });
const vanished = (ended: StatusEvent): StatusEvent => ({ ...ended, phase: 'vanished' });

interface Seen {
  readonly current?: readonly StatusEvent[];
  readonly past?: readonly StatusEvent[];
  readonly selling?: readonly StatusEvent[];
  readonly level?: VerdictLevel;
}
const verdict = ({ current = [], past = [], selling = [], level }: Seen): Verdict => ({
  card: 'apple',
  coverage: 'officialFeed',
  sources: [],
  typing: { level: level ?? (current.length > 0 ? 'majorOutage' : 'nothingReported'), current, past },
  selling: { level: 'unknown', current: selling, past: [] },
});
const asked = (...events: readonly StatusEvent[]): BackWatches => ({
  apple: { askedAt: now, events: Object.fromEntries(events.map(({ key }) => [key, 'waiting'])) },
});

/** What is told at each of these looks, half an hour apart. */
function told(watches: BackWatches, ...looks: readonly Seen[]): { said: readonly (readonly News[])[]; watches: BackWatches } {
  let kept = watches;
  const said = looks.map((seen, index) => {
    const look = tellWhenBack(kept, () => verdict(seen), later(now, index * 30 * MINUTE));
    kept = look.watches;
    return look.news;
  });
  return { said, watches: kept };
}
const says = (watches: BackWatches, ...looks: readonly Seen[]) => told(watches, ...looks).said.map((news) => news.map(({ say }) => say));

describe('what is told', () => {
  test.each<[string, readonly Seen[], readonly (readonly string[])[]]>([
    ['while it goes on, nothing', [{ current: [one] }, { current: [one] }], [[], []]],
    ['its end, once', [{ current: [one] }, { past: [over(one)] }, { past: [over(one)] }, {}], [[], ['ended'], [], []]],
    ['gone from the list without a word', [{ past: [vanished(one)] }, {}], [['noLongerListed'], []]],
    [
      'a relapse, once, and its end once more',
      [{ past: [over(one)] }, { current: [one] }, { current: [one] }, { past: [over(one)] }, {}],
      [['ended'], ['relapsed'], [], ['ended'], []],
    ],
    [
      'a new event soon after the end is a relapse too',
      [{ past: [over(one)] }, { current: [two] }, { past: [over(two)] }],
      [['ended'], ['relapsed'], ['ended']],
    ],
    [
      'one that came meanwhile has to end as well',
      [{ current: [one, two] }, { current: [two], past: [over(one)] }, { past: [over(one), over(two)] }],
      [[], [], ['ended']],
    ],
    ['nobody could look: no news', [{ level: 'unknown' }, { level: 'unknown' }, { past: [over(one)] }], [[], [], ['ended']]],
    ['the source’s word counts, though it is old by now', [{ level: 'unknown', past: [over(one)] }], [['ended']]],
    [
      'trouble at tills was not asked about',
      [
        { current: [one], selling: [tills] },
        { past: [over(one)], selling: [tills] },
      ],
      [[], ['ended']],
    ],
  ])('%s', (_, looks, expected) => expect(says(asked(one), ...looks)).toEqual(expected));

  test('trouble at tills, where it was asked about', () =>
    expect(says(asked(tills), { selling: [tills] }, {})).toEqual([[], ['noLongerListed']]));

  test('the same news has the same id at every look until it is remembered, and other news another', () => {
    const twice = [0, 1].map(() => tellWhenBack(asked(one), () => verdict({ past: [over(one)] }), now).news.map(({ id }) => id));
    expect(twice[0]).toEqual(twice[1]);
    const ids = told(asked(one), { past: [over(one)] }, { current: [one] }, { past: [over(one)] }, { current: [one] }).said.flat();
    expect(new Set(ids.map(({ id }) => id)).size).toBe(4);
  });

  test('who said so is named', () => {
    const [look] = told(asked(one, two), { past: [over(one), over({ ...two, publisher: 'Riot' })] }).said;
    expect(look?.[0]?.publishers).toEqual(['Apple', 'Riot']);
  });
});

describe('how long it is watched', () => {
  const lookAt = (watches: BackWatches, seen: Seen, moment: EpochMs) => tellWhenBack(watches, () => verdict(seen), moment);
  test('a day after the end was told, a new trouble is none of this watch', () => {
    const { watches } = told(asked(one), { past: [over(one)] });
    expect(lookAt(watches, {}, later(now, DAY)).watches).toEqual(watches);
    expect(lookAt(watches, {}, later(now, DAY + 1))).toEqual({ watches: {}, news: [] });
  });
  test('asked for while nothing held, it waits a day for something to begin', () => {
    const { watches } = told(asked(), { current: [one] });
    expect(watches.apple?.events).toEqual({ [one.key]: 'waiting' });
    expect(lookAt(asked(), {}, later(now, DAY + 1)).watches).toEqual({});
  });
  test('nobody waits for longer than a month', () =>
    expect(lookAt(asked(one), { current: [one] }, later(now, 31 * DAY)).watches).toEqual({}));
  test('what did not change is the same object', () => {
    const watches = asked(one);
    expect(lookAt(watches, { current: [one] }, later(now, HOUR)).watches.apple).toBe(watches.apple);
  });
});

test('no word promises that it works', () => {
  const words = JSON.stringify(backNews);
  expect(words).not.toMatch(/使えます|ご利用いただけます|復旧しました|works again|you can|ready|fine|all clear/i);
});
