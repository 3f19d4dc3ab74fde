import * as z from 'zod/mini';
import { linkHosts } from '../../catalogue/link-hosts';
import { type EpochMs, epochMs } from '../../contracts/epoch-ms';
import type { FeedDocument, FeedEvent, FeedUpdate } from '../../contracts/feed';
import type { ReadingError } from '../../contracts/source-reading';
import { actions, certainties, eventKinds, eventLevels, eventPhases } from '../../contracts/status-event';
import { plainText } from '../plain-text';

/** The feed is a few kilobytes; more is no feed of ours. In characters here, in bytes where it is fetched. */
export const LARGEST_FEED = 256 * 1024;

const moment = z.pipe(
  z.iso.datetime({ offset: true }),
  z.transform((iso): EpochMs => epochMs(Date.parse(iso))),
);

const shortText = (longest: number) =>
  z.pipe(
    z.string(),
    z.transform((text) => plainText(text, longest)),
  );
const words = (longest: number) => shortText(longest).check(z.minLength(1));

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,79}$/));
const ids = z.array(id).check(z.minLength(1), z.maxLength(200));

/** Remote data brings no link of its own: only hosts of the package's list are kept, and a link that is not kept costs the event nothing. */
const link = z.pipe(
  z.unknown(),
  z.transform((value) => (typeof value === 'string' && isListedLink(value) ? value : undefined)),
);

function isListedLink(address: string): boolean {
  if (address.length > 300 || !URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  return protocol === 'https:' && port === '' && username === '' && password === '' && linkHosts.includes(hostname);
}

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
  source: z.object({ publisher: words(80), url: z.optional(link), seenAt: moment }),
});

const envelope = z.object({
  schema: z.literal(1),
  seq: z.int().check(z.minimum(0)),
  issuedAt: moment,
  expiresAt: moment,
  events: z.array(z.unknown()),
});

export type FeedResult = { readonly ok: true; readonly document: FeedDocument } | { readonly ok: false; readonly error: ReadingError };

/**
 * Reads a feed file. Moments are ISO 8601 with offset in the file and milliseconds afterwards.
 *
 * Fields we do not know are ignored. An event that we cannot read, a new kind of value among them, is left out and counted (`unread`); the
 * others stay. A schema of the future, or a file that ends before it was issued, is no feed for us.
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
  return { ok: true, document: { ...read.data, events: [...byId.values()], unread } };
}

function readEvent(raw: unknown): FeedEvent | null {
  const read = event.safeParse(raw);
  if (!read.success || read.data.expiresAt <= read.data.startedAt) return null;
  const { source, ...rest } = read.data;
  const { url, ...named } = source;
  return { ...rest, updates: inOrderOfTime(rest.updates), source: url === undefined ? named : { ...named, url } };
}

const inOrderOfTime = (updates: readonly FeedUpdate[]) => updates.toSorted((a, b) => a.at - b.at);
