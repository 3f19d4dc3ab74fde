import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asFile, eventText } from '../../scripts/feed/event-file';
import { newEvents } from '../../scripts/feed/new-event';
import { eventFolder, readEvents, worthPublishing } from '../../scripts/feed/read-events';
import { DAY } from '../../src/contracts/epoch-ms';
import type { FeedEvent } from '../../src/contracts/feed';
import { at, later } from '../outages/support';
import { tillFlags } from './till-flags';

const now = at('2026-11-24T20:00:00+09:00');

function tills(): FeedEvent {
  const made = newEvents({ ...tillFlags, cards: 'apple' }, now, () => false);
  const event = made.ok ? made.events[0] : undefined;
  if (event === undefined) throw new Error('no event');
  return event;
}

test('everything in the repository’s own folder can be published', () => {
  expect(readEvents(eventFolder).problems).toEqual([]);
});

describe('a folder of events', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'feed-events-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  const changed = (changes: object) => JSON.stringify({ ...asFile(tills()), ...changes });

  test('gives its events; what is no event file is left alone', () => {
    write('20261124-tills-apple.json', eventText(tills()));
    write('README.md', '# Events');
    expect(readEvents(folder)).toEqual({ events: [tills()], problems: [] });
  });

  test('that is not there is a problem and not an empty feed', () => {
    expect(readEvents(path.join(folder, 'missing')).problems).toHaveLength(1);
  });

  test.each<[string, string, RegExp]>([
    ['a file that is cut off', eventText(tills()).slice(0, -20), /not JSON/],
    ['an event without an expiry', changed({ expiresAt: undefined }), /cannot read it/],
    ['an event under another name', changed({ id: 'other' }), /its id is other/],
    ['a card that does not exist', changed({ cards: ['itunes'] }), /no card is called itunes/],
    ['a shop that does not exist', changed({ retailers: ['7-11'] }), /no shop is called 7-11/],
    [
      'a link that the extension would drop',
      changed({ source: { publisher: 'X', url: 'https://snsdays.com/', seenAt: '2026-11-24T20:00:00+09:00' } }),
      /link-hosts/,
    ],
  ])('names %s with its file', (_, text, problem) => {
    write('20261124-tills-apple.json', text);
    const { events, problems } = readEvents(folder);
    expect(events).toEqual([]);
    expect(problems.join('; ')).toMatch(problem);
    expect(problems[0]).toMatch(/^20261124-tills-apple\.json: /);
  });
});

test('a night at the tills stays in the feed for half a year, a failure of codes for a week', () => {
  const night = tills();
  const codes: FeedEvent = { ...night, actions: ['redeem'] };
  const after = (days: number) => later(night.expiresAt, days * DAY);
  expect([worthPublishing(night, after(180)), worthPublishing(night, after(182))]).toEqual([true, false]);
  expect([worthPublishing(codes, after(7)), worthPublishing(codes, after(9))]).toEqual([true, false]);
});
