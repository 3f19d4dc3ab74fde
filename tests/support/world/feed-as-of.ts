import { type EpochMs, HOUR, MINUTE } from '../../../src/contracts/epoch-ms';
import type { FeedFile } from './feed-file';

/**
 * The feed as it would have stood at a past moment: later updates are not known yet, and the file itself is fresh.
 * `seq` is made from the moment, so that a later cut has the higher number, as a publisher's next file has.
 */
export function feedAsOf(file: FeedFile, at: EpochMs): FeedFile {
  return {
    schema: 1,
    seq: Math.floor(at / MINUTE),
    issuedAt: new Date(at - MINUTE).toISOString(),
    expiresAt: new Date(at + 6 * HOUR).toISOString(),
    events: file.events.flatMap((event) => {
      const updates = event.updates.filter((update) => Date.parse(update.at) <= at);
      return updates.length === 0 ? [] : [{ ...event, updates }];
    }),
  };
}
