import { type EpochMs, epochMs, HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import type { StoredFeed } from '../../src/contracts/feed';
import type { Service } from '../../src/contracts/service';
import type { SourceReading } from '../../src/contracts/source-reading';
import { parseFeed } from '../../src/outages/feed/schema';
import type { TakenFeed } from '../../src/outages/feed/take-feed';
import type { Fetch } from '../../src/outages/fetch-text';
import type { RefreshReason } from '../../src/outages/next-ask';
import { type FeedToTake, refreshSources } from '../../src/outages/refresh';

/** A feed of this text, whose publisher looked at it a moment ago. Text that is none fails as it does in a browser. */
export function feedOf(
  text: string,
  now: EpochMs,
  more: { readonly checkedAt?: EpochMs; readonly stored?: StoredFeed | null } = {},
): FeedToTake {
  const parsed = parseFeed(text);
  const taken: TakenFeed = parsed.ok
    ? {
        ok: true,
        feed: { sha256: String(text.length), document: parsed.document },
        changed: true,
        checkedAt: more.checkedAt ?? now,
        expiresAt: epochMs(Math.min(now + 6 * HOUR, parsed.document.expiresAt)),
      }
    : parsed;
  return { stored: more.stored ?? null, take: async () => taken };
}

export interface RefreshAtOptions {
  readonly fetch: Fetch;
  readonly feed?: FeedToTake | null;
  readonly stored?: readonly SourceReading[];
  readonly services: readonly Service[];
  readonly because?: RefreshReason;
  readonly version?: string;
}

/** One round at a moment. @returns what is kept afterwards, who was asked, and every write in its order. */
export async function refreshAt(now: EpochMs, options: RefreshAtOptions) {
  const writes: (readonly SourceReading[] | StoredFeed)[] = [];
  const result = await refreshSources({
    now,
    because: options.because ?? 'checkNow',
    fetch: options.fetch,
    feed: options.feed ?? null,
    services: options.services,
    readings: options.stored ?? [],
    pace: { period: 30 * MINUTE, periodOf: () => 30 * MINUTE },
    version: options.version ?? '1.0.0',
    deviceNow: () => now,
    random: () => 0.5,
    keep: async (readings) => void writes.push(readings),
    keepFeed: async (feed) => void writes.push(feed),
  });
  return { ...result, writes };
}
