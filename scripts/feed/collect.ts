import type { EpochMs } from '../../src/contracts/epoch-ms';
import type { FeedReading } from '../../src/contracts/feed';
import type { Service } from '../../src/contracts/service';
import type { ReadingError } from '../../src/contracts/source-reading';
import { askService } from '../../src/outages/ask-service';
import { readReadings } from '../../src/outages/feed/read-readings';
import type { Fetch } from '../../src/outages/fetch-text';
import { readingAsFile } from './reading-as-file';

export interface CollectOptions {
  readonly fetch: Fetch;
  readonly now: EpochMs;
  readonly services: readonly Service[];
  /** The readings of the document that is published now. */
  readonly previous: readonly FeedReading[];
}

export interface Collected {
  /** One for each source that could be read, in the order of their ids. */
  readonly readings: readonly FeedReading[];
  /** The others, with the reason. They have no reading, so that browsers ask them themselves instead of trusting an old answer. */
  readonly failed: readonly { readonly source: string; readonly error: ReadingError }[];
}

/** Whoever reads what the publisher's own copy reads; kept readings are never renewed here, so any name will do. */
const READER = 'publisher';

/**
 * Asks every official source once, with the extension's own adapters, each alone. Where the content is what it was, so is `readAt`: the
 * document stays the same to the byte, and nobody has to fetch it again. Never rejects.
 */
export async function collect({ fetch, now, services, previous }: CollectOptions): Promise<Collected> {
  const results = await Promise.all(services.map((service) => readOne(service, fetch, now, services)));
  const readings = results.flatMap((result) => ('reading' in result ? [sinceWhen(result.reading, previous)] : []));
  return {
    readings: readings.toSorted((a, b) => (a.source < b.source ? -1 : 1)),
    failed: results.flatMap((result) => ('reading' in result ? [] : [result])),
  };
}

async function readOne(service: Service, fetch: Fetch, now: EpochMs, services: readonly Service[]) {
  const source = service.id;
  // An adapter that stumbles over an answer nobody foresaw must not keep the other sources out of the feed.
  const asked = await askService(service, { fetch, now, kept: null, version: READER }).catch(
    () => ({ ok: false, error: 'parse' }) as const,
  );
  if (!asked.ok) return { source, error: asked.error };
  const { events, knownComponents } = asked.good;
  // With the eyes of the browsers that will read it; what they would leave out has not been collected.
  const [reading] = readReadings([readingAsFile({ source, readAt: now, events, knownComponents })], services);
  return reading === undefined ? ({ source, error: 'parse' } as const) : { reading };
}

function sinceWhen(reading: FeedReading, previous: readonly FeedReading[]): FeedReading {
  const before = previous.find(({ source }) => source === reading.source);
  return before !== undefined && content(before) === content(reading) ? { ...reading, readAt: before.readAt } : reading;
}

/** Both sides went through the same reader, so that equal content is equal text. */
const content = (reading: FeedReading) => {
  const { events, knownComponents } = readingAsFile(reading);
  return JSON.stringify([events, knownComponents]);
};
