import { parseArgs } from 'node:util';
import { MINUTE } from '../../src/contracts/epoch-ms';
import { keys as pinned } from '../../src/outages/feed/keys';
import { feedKeys } from '../build/feed-keys';
import { checkFolder } from './check-folder';
import type { Command } from './command-line';

/**
 * `npm run feed -- check FOLDER`: takes the feed from a folder as the extension would, with the keys that a build of this shell would trust
 * (`WXT_FEED_KEYS`, else the pinned ones), and says what it holds or why it is refused.
 */
export const runCheck: Command = async (args, { now, environment, say, object }) => {
  const [folder] = parseArgs({ args: [...args], options: {}, allowPositionals: true }).positionals;
  if (folder === undefined) {
    object('which folder? npm run feed -- check FOLDER');
    return 1;
  }
  const given = feedKeys(environment);
  const keys = given.length > 0 ? given : [pinned.current, pinned.next].filter((key) => key !== null);
  if (keys.length === 0) {
    object('no public key: WXT_FEED_KEYS is not set, and src/outages/feed/keys.ts pins none, so that a build would trust no feed');
    return 1;
  }
  const taken = await checkFolder(folder, keys, now);
  if (!taken.ok) {
    object(`The extension refuses it: ${taken.error}`);
    return 1;
  }
  const { seq, events, readings, unread } = taken.feed.document;
  say(`Document ${seq}: ${events.length} events, ${readings?.length ?? 'no'} readings, ${unread} events that cannot be read.`);
  say(`Checked ${minutes(now - taken.checkedAt)} ago; its silence counts for ${minutes(taken.expiresAt - now)} more.`);
  if (unread > 0 || taken.expiresAt <= now) {
    object('Its silence means nothing: an event cannot be read, or its own time is over.');
    return 1;
  }
  return 0;
};

const minutes = (milliseconds: number) => `${Math.round(milliseconds / MINUTE)} min`;
