import { cardOf, cards, retailers } from '../../src/catalogue/rules';
import type { CardId } from '../../src/contracts/card-id';
import type { EpochMs } from '../../src/contracts/epoch-ms';
import type { Service } from '../../src/contracts/service';
import type { GoodReading } from '../../src/contracts/source-reading';
import { type Action, actions } from '../../src/contracts/status-event';
import { type Asked, askService } from '../../src/outages/ask-service';
import { eventsAt } from '../../src/outages/feed/events-at';
import { parseFeed } from '../../src/outages/feed/schema';
import type { Fetch } from '../../src/outages/fetch-text';
import { readingsFromFeed } from '../../src/outages/readings-from-feed';
import { services } from '../../src/outages/services';
import type { VerdictOptions } from '../../src/outages/verdict';
import { BadInput } from './bad-input';

/** One source by itself: how its answers are read, and about which cards and actions it is asked. */
export interface SourceToAsk {
  readonly id: string;
  readonly cards: readonly CardId[];
  readonly actions: readonly Action[];
  /** With this source and no other. */
  readonly options: VerdictOptions;
  /** What the worker would keep of an answer. */
  read(body: string, at: EpochMs, before: GoodReading | null): Promise<Asked>;
}

/**
 * @param name the id of a service, or of an adapter that exactly one service has; or `feed`, or `bundled`, for a document of the curated feed, as
 * an address that the build knows would give it, or as the copy in the package, whose silence means nothing.
 */
export function sourceToAsk(name: string): SourceToAsk {
  if (name === 'feed' || name === 'bundled') return curated(name);
  const byAdapter = services.filter(({ adapter }) => adapter === name);
  const service = services.find(({ id }) => id === name) ?? (byAdapter.length === 1 ? byAdapter[0] : undefined);
  if (service !== undefined) return official(service);
  const known = [...services.map(({ id }) => id).sort(), 'feed', 'bundled'].join(', ');
  throw new BadInput(`${byAdapter.length > 1 ? 'several services are of the kind' : 'no service'} ${name}; there are: ${known}`);
}

const catalogue = { retailers, countriesOf: (card: CardId) => cardOf(card)?.region?.say.countries ?? null };

const official = (service: Service): SourceToAsk => ({
  id: service.id,
  cards: service.cards,
  actions: actions.filter((action) => service.components.some((component) => component.actions.includes(action))),
  options: { services: [service], bundledEvents: [], feedConfigured: false, ...catalogue },
  read: (body, now, kept) => askService(service, { fetch: recorded(service, body), now, kept, version: 'recorded' }),
});

/** Stands in for the network: the one answer, and no second one with Japanese texts. */
const recorded =
  (service: Service, body: string): Fetch =>
  async (address) =>
    address === service.endpoint ? new Response(body) : new Response(null, { status: 404 });

const curated = (id: 'feed' | 'bundled'): SourceToAsk => ({
  id,
  cards: cards.map((card) => card.id),
  actions,
  // Beside the feed a card's own status page has to be silent; the copy in the package is nobody's silence.
  options: { services: id === 'feed' ? services : [], bundledEvents: [], feedConfigured: id === 'feed', ...catalogue },
  async read(body, at, before) {
    const result = parseFeed(body);
    if (!result.ok) return result;
    const { document } = result;
    if (id === 'bundled') {
      const events = eventsAt(document, at, id);
      return { ok: true, good: { fetchedAt: at, validUntil: at, events, knownComponents: [], seq: null } };
    }
    if (document.expiresAt <= at) return { ok: false, error: 'expired' };
    if (before?.seq != null && document.seq < before.seq) return { ok: false, error: 'rollback' };
    const taken = { ok: true, changed: true, feed: { sha256: '', document }, checkedAt: at, expiresAt: document.expiresAt } as const;
    const stored = [{ source: 'feed', good: before, lastTry: null }];
    const good = readingsFromFeed(taken, stored, [], at).find(({ source }) => source === 'feed')?.good;
    return good ? { ok: true, good } : { ok: false, error: 'parse' };
  },
});
