import * as z from 'zod/mini';
import type { FeedDocument, FeedEvent, FeedUpdate } from '../../contracts/feed';
import type { ReadingError } from '../../contracts/source-reading';
import { actions, certainties, eventKinds, eventLevels, eventPhases } from '../../contracts/status-event';
import { services } from '../services';
import { listedLink } from './listed-link';
import { moment } from './moment';
import { readReadings } from './read-readings';
import { shortText } from './short-text';

/** The feed is a few kilobytes; more is no feed of ours. In characters here, in bytes where it is fetched. */
export const LARGEST_FEED = 256 * 1024;

const words = (longest: number) => shortText(longest).check(z.minLength(1));

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,79}$/));
const ids = z.array(id).check(z.minLength(1), z.maxLength(200));

const update = z.object({
  at: moment,
  phase: z.enum(eventPhases),
  level: z.enum(eventLevels),
  title: z.object({ ja: words(200), en: words(200) }),
});

const event = z.object({
  id,
  kind: z.enum(eventKinds),
  certainty: z.enum(certainties),
  cards: z.exactOptional(ids),
  retailers: z.exactOptional(ids),
  networks: z.exactOptional(ids),
  actions: z.array(z.enum(actions)).check(z.minLength(1), z.maxLength(actions.length)),
  regions: z.exactOptional(z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.minLength(1), z.maxLength(60))),
  startedAt: moment,
  expiresAt: moment,
  updates: z.array(update).check(z.minLength(1), z.maxLength(50)),
  source: z.object({ publisher: words(80), url: z.optional(listedLink), seenAt: moment }),
});

/** What `minReader` of a document may be at most for us to read it. */
const READER = 1;

const envelope = z.object({
  schema: z.literal(1),
  minReader: z.optional(z.int().check(z.maximum(READER))),
  seq: z.int().check(z.minimum(0)),
  issuedAt: moment,
  expiresAt: moment,
  events: z.array(z.unknown()),
  readings: z.optional(z.unknown()),
});

export type FeedResult = { readonly ok: true; readonly document: FeedDocument } | { readonly ok: false; readonly error: ReadingError };

/**
 * Reads a feed file. Moments are ISO 8601 with offset in the file and milliseconds afterwards.
 *
 * Fields we do not know are ignored. An event that we cannot read, a new kind of value among them, is left out and counted (`unread`); the
 * others stay. A reading that we cannot read is left out, and its source counts as not covered. A schema of the future, a file that says that
 * it is for later readers (`minReader`), or one that ends before it was issued, is no feed for us.
 * @returns the document, or `tooLarge`, or `parse`. Never throws. Whether it is too old is for the caller to say.
 */
export function parseFeed(text: string): FeedResult {
  if (text.length > LARGEST_FEED) return { ok: false, error: 'tooLarge' };
  try {
    return readFeed(JSON.parse(text));
  } catch {
    return { ok: false, error: 'parse' };
  }
}

/** As `parseFeed`, for a file that is parsed already. */
export function readFeed(raw: unknown): FeedResult {
  const read = envelope.safeParse(raw);
  if (!read.success || read.data.expiresAt <= read.data.issuedAt) return { ok: false, error: 'parse' };
  const byId = new Map<string, FeedEvent>();
  let unread = 0;
  for (const rawEvent of read.data.events) {
    const one = readEvent(rawEvent);
    if (one === null || byId.has(one.id)) unread += 1;
    else byId.set(one.id, one);
  }
  const { schema, seq, issuedAt, expiresAt, readings } = read.data;
  const document = { schema, seq, issuedAt, expiresAt, events: [...byId.values()], unread };
  // An empty list is another thing than none: somebody collects, and could read nothing.
  return { ok: true, document: Array.isArray(readings) ? { ...document, readings: readReadings(readings, services) } : document };
}

function readEvent(raw: unknown): FeedEvent | null {
  const read = event.safeParse(raw);
  if (!read.success || read.data.expiresAt <= read.data.startedAt) return null;
  const { source, ...rest } = read.data;
  const { url, ...named } = source;
  return { ...rest, updates: inOrderOfTime(rest.updates), source: url === undefined ? named : { ...named, url } };
}

const inOrderOfTime = (updates: readonly FeedUpdate[]) => updates.toSorted((a, b) => a.at - b.at);
