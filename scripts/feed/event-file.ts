import type { EpochMs } from '../../src/contracts/epoch-ms';
import type { FeedEvent } from '../../src/contracts/feed';
import { readFeed } from '../../src/outages/feed/schema';
import type { FeedFileEvent } from '../../tests/support/world/feed-file';
import { japanIso } from './japan-time';

/** An event of the feed, or in words why its text is none. */
export type EventRead = { readonly ok: true; readonly event: FeedEvent } | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads one event with the eyes of the extension (`src/outages/feed/schema.ts`), and objects where the extension would leave something out in
 * silence: an event, or a link to a host that is not on the list.
 */
export function readEvent(text: string): EventRead {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, problems: ['it is not JSON'] };
  }
  const read = readFeed({ schema: 1, seq: 0, issuedAt: '2000-01-01T00:00:00Z', expiresAt: '2000-01-02T00:00:00Z', events: [raw] });
  const event = read.ok ? read.document.events[0] : undefined;
  if (event === undefined)
    return { ok: false, problems: ['the extension cannot read it: a field is missing, of another kind or too long'] };
  const given = linkOf(raw);
  if (given !== undefined && event.source.url === undefined) {
    return {
      ok: false,
      problems: [`the host of ${String(given)} is not in src/catalogue/link-hosts.ts: name the publisher, without a link`],
    };
  }
  return { ok: true, event };
}

function linkOf(raw: unknown): unknown {
  const source = typeof raw === 'object' && raw !== null && 'source' in raw ? raw.source : null;
  return typeof source === 'object' && source !== null && 'url' in source ? source.url : undefined;
}

/** @returns the event as the feed's file has it, with moments in words. */
export function asFile({ startedAt, expiresAt, updates, source, ...rest }: FeedEvent): FeedFileEvent {
  return {
    ...rest,
    startedAt: japanIso(startedAt),
    expiresAt: japanIso(expiresAt),
    updates: updates.map(({ at, ...update }) => ({ at: japanIso(at), ...update })),
    source: { ...source, seenAt: japanIso(source.seenAt) },
  };
}

/** @returns the event's file: laid out as the formatter lays it out, so that a file written at night does not fail the day's checks. */
export function eventText(event: FeedEvent): string {
  const json = JSON.stringify(asFile(event), null, 2);
  const short = json.replace(
    /^( *)((?:"\w+": )?)\[\n([^[\]{}]*?)\n *\](,?)$/gm,
    (whole, indent: string, name: string, items: string, comma: string) => {
      const line = `${indent}${name}[${items.trim().replace(/\s*\n\s*/g, ' ')}]${comma}`;
      return line.length <= 140 ? line : whole;
    },
  );
  return `${short}\n`;
}

/** The last moment at which the event is still worth sending: see `worthPublishing`. */
export const endOfClaims = (event: FeedEvent): EpochMs => {
  const last = event.updates.at(-1);
  return last?.phase === 'resolved' ? last.at : event.expiresAt;
};
