import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cardOf, retailerOf } from '../../src/catalogue/rules';
import { DAY, type EpochMs } from '../../src/contracts/epoch-ms';
import type { FeedEvent } from '../../src/contracts/feed';
import { endOfClaims, readEvent } from './event-file';

/**
 * Where the published events lie, one file each. Under `docs/`, beside the guide that tells how to write them, and not in a dot-folder: at
 * night they are looked for on a telephone, in a web view that shows folders as they are.
 */
export const eventFolder = 'docs/feed-events';

export interface EventFolder {
  readonly events: readonly FeedEvent[];
  /** What is wrong, each with its file. With any, nothing may be published: a feed with a hole in it looks like health. */
  readonly problems: readonly string[];
}

/** Reads every event of the folder, in the order of their names. A folder that is not there is a problem, never an empty feed. */
export function readEvents(folder: string): EventFolder {
  if (!existsSync(folder)) return { events: [], problems: [`${folder} is not there`] };
  const events: FeedEvent[] = [];
  const problems: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue;
    const read = readEvent(readFileSync(path.join(folder, name), 'utf8'));
    const found = read.ok ? problemsOf(read.event, name) : read.problems;
    if (read.ok && found.length === 0) events.push(read.event);
    problems.push(...found.map((problem) => `${name}: ${problem}`));
  }
  return { events, problems };
}

function problemsOf(event: FeedEvent, name: string): readonly string[] {
  return [
    ...(`${event.id}.json` === name ? [] : [`its id is ${event.id}, so the file should be ${event.id}.json`]),
    ...(event.cards ?? []).filter((id) => cardOf(id) === null).map((id) => `no card is called ${id}`),
    ...(event.retailers ?? []).filter((id) => retailerOf(id) === null).map((id) => `no shop is called ${id}`),
  ];
}

/** A week as the popup draws it, and a day more. */
const HISTORY_IS_KEPT_FOR = 8 * DAY;

/** A card that a till failed to make valid may be typed months later; the extension remembers such nights for 180 days. */
const TILLS_ARE_KEPT_FOR = 181 * DAY;

/** @returns whether anybody can still make use of the event. What is older stays in the folder and leaves the feed, which has to stay small. */
export function worthPublishing(event: FeedEvent, now: EpochMs): boolean {
  const keptFor = event.kind === 'incident' && event.actions.includes('activate') ? TILLS_ARE_KEPT_FOR : HISTORY_IS_KEPT_FOR;
  return now - endOfClaims(event) <= keptFor;
}
