import { cardOf, cards, retailers } from '../../src/catalogue/rules';
import type { CardRules } from '../../src/contracts/card';
import type { EpochMs } from '../../src/contracts/epoch-ms';
import type { FeedDocument } from '../../src/contracts/feed';
import type { Retailer } from '../../src/contracts/retailer';
import type { JudgedEvent, Verdict } from '../../src/contracts/verdict';
import { readingsFromFeed } from '../../src/outages/readings-from-feed';
import { services } from '../../src/outages/services';
import { verdictOf } from '../../src/outages/verdict';

export interface StatusNow {
  /** Everything that holds now, each thing once, worst first for some card. */
  readonly current: readonly JudgedEvent[];
  /** What ended a short while ago, or at tills within half a year. */
  readonly past: readonly JudgedEvent[];
  /** Every card; first those against which something is reported. */
  readonly cards: readonly { readonly card: CardRules; readonly verdict: Verdict }[];
  /** Something at tills holds now that names no shop: then nothing can be said of any of them. */
  readonly everyShop: boolean;
  /** The shops that something names now. */
  readonly shops: readonly { readonly shop: Retailer; readonly events: readonly JudgedEvent[] }[];
  /** Those of which nothing is reported: not those whose tills may hang on a network that is reported to fail. */
  readonly otherShops: readonly Retailer[];
}

/** What the document says at a moment, by the extension's own verdict: as for a browser that took the feed then and knows nothing else. */
export function statusNow(document: FeedDocument, checkedAt: EpochMs, expiresAt: EpochMs): StatusNow {
  const readings = readingsFromFeed(
    { ok: true, changed: false, feed: { sha256: '', document }, checkedAt, expiresAt },
    [],
    services,
    checkedAt,
  );
  const judged = cards.map((card) => ({
    card,
    verdict: verdictOf(card.id, readings, checkedAt, {
      services,
      bundledEvents: [],
      feedConfigured: true,
      retailers,
      countriesOf: (id) => cardOf(id)?.region?.say.countries ?? null,
    }),
  }));
  const all = (of: 'current' | 'past') => once(judged.flatMap(({ verdict: { typing, selling } }) => [...typing[of], ...selling[of]]));
  const current = all('current');
  const named = retailers.map((shop) => ({ shop, events: current.filter(({ retailers = [] }) => retailers.includes(shop.id)) }));
  const atTills = current.filter(({ actions }) => actions.includes('activate'));
  const everyShop = atTills.some(({ retailers }) => retailers === undefined);
  const perhaps = new Set(atTills.flatMap(({ perhapsRetailers = [] }) => perhapsRetailers));
  const isReported = ({ verdict: { typing, selling } }: StatusNow['cards'][number]) => typing.current.length + selling.current.length > 0;
  return {
    current,
    past: all('past'),
    cards: [...judged.filter(isReported), ...judged.filter((one) => !isReported(one))],
    everyShop,
    shops: named.filter(({ events }) => events.length > 0),
    otherShops: named.flatMap(({ shop, events }) => (everyShop || events.length > 0 || perhaps.has(shop.id) ? [] : [shop])),
  };
}

const once = (events: readonly JudgedEvent[]) => [...new Map(events.map((event) => [event.key, event])).values()];
