import { cardOf, retailers } from '../catalogue/rules';
import type { CardId } from '../contracts/card-id';
import type { EpochMs } from '../contracts/epoch-ms';
import type { SourceReading } from '../contracts/source-reading';
import type { Verdict } from '../contracts/verdict';
import { bundledFeed } from './feed/bundled';
import { eventsAt } from './feed/events-at';
import { hasFeed } from './feed/feed-addresses';
import { services } from './services';
import { verdictOf } from './verdict';

/** What this build knows about a card: its own services, its feed addresses, its catalogue, the copy in the package and what was read so far. */
export function currentVerdict(card: CardId, readings: readonly SourceReading[], now: EpochMs): Verdict {
  return verdictOf(card, readings, now, {
    services,
    bundledEvents: eventsAt(bundledFeed, now, 'bundled'),
    feedConfigured: hasFeed,
    retailers,
    countriesOf: (id) => cardOf(id)?.region?.say.countries ?? null,
  });
}
