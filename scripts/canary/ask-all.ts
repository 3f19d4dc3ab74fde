import type { EpochMs } from '../../src/contracts/epoch-ms';
import type { Service } from '../../src/contracts/service';
import type { ReadingError } from '../../src/contracts/source-reading';
import { askService } from '../../src/outages/ask-service';
import { takeFeed } from '../../src/outages/feed/take-feed';
import type { Fetch } from '../../src/outages/fetch-text';
import { type AnswerNote, notingFetch } from './noting-fetch';

/** How one source answers today. */
export interface SourceReport {
  readonly source: string;
  readonly error: ReadingError | null;
  /** Components of the service's file that the answer has, and that it lacks: renamed, or a name of another era. */
  readonly seen: readonly string[];
  readonly missing: readonly string[];
  readonly events: number;
  /** One for each address asked. */
  readonly answers: readonly AnswerNote[];
}

export interface AskAllOptions {
  readonly services: readonly Service[];
  readonly feedAddresses: readonly string[];
  /** The keys that the feed has to be signed with. */
  readonly feedKeys: readonly string[];
  readonly fetch: Fetch;
  readonly now: EpochMs;
}

/** Asks every service, and every mirror of the feed by itself, once and by the worker's own code. Never rejects. */
export async function askAll({ services, feedAddresses, feedKeys, fetch, now }: AskAllOptions): Promise<readonly SourceReport[]> {
  return Promise.all([
    ...services.map((service) => reportOnService(service, fetch, now)),
    ...feedAddresses.map((address) => reportOnFeed(address, feedKeys, fetch, now)),
  ]);
}

async function reportOnService(service: Service, fetch: Fetch, now: EpochMs): Promise<SourceReport> {
  const noting = notingFetch(fetch);
  const asked = await askService(service, { fetch: noting.fetch, now, kept: null, version: 'canary' }).catch(
    () => ({ ok: false, error: 'parse' }) as const,
  );
  const known = asked.ok ? asked.good.knownComponents : [];
  const isSeen = ({ names, ids = [] }: Service['components'][number]) => [...names, ...ids].some((name) => known.includes(name));
  const named = (components: Service['components']) => components.flatMap(({ names }) => names.slice(0, 1));
  const seen = named(service.components.filter(isSeen));
  return {
    source: service.id,
    // Readable, and yet its silence would say nothing: for whoever looks after the sources that is a failure too.
    error: asked.ok ? (known.length === 0 ? 'drift' : null) : asked.error,
    // A page without components shows by something else that it is alive.
    seen: seen.length > 0 ? seen : known,
    missing: asked.ok && (seen.length > 0 || known.length === 0) ? named(service.components.filter((component) => !isSeen(component))) : [],
    events: asked.ok ? asked.good.events.length : 0,
    answers: await noting.notes(),
  };
}

async function reportOnFeed(address: string, keys: readonly string[], fetch: Fetch, now: EpochMs): Promise<SourceReport> {
  const noting = notingFetch(fetch);
  const taken = await takeFeed({ addresses: [address], fetch: noting.fetch, now, stored: null, keys });
  return {
    source: 'feed',
    error: taken.ok ? (taken.expiresAt <= now ? 'expired' : null) : taken.error,
    seen: taken.ok ? [`number ${taken.feed.document.seq}`] : [],
    missing: taken.ok && taken.feed.document.unread > 0 ? [`${taken.feed.document.unread} unreadable events`] : [],
    events: taken.ok ? taken.feed.document.events.length : 0,
    answers: await noting.notes(),
  };
}
