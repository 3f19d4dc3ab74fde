import { createHash, type KeyObject } from 'node:crypto';
import { pointerFile } from '../../../scripts/feed/pointer-file';
import { signPart } from '../../../scripts/feed/sign-part';
import { DAY, type EpochMs, epochMs, HOUR } from '../../../src/contracts/epoch-ms';
import { type Answer, html } from './answer';
import type { FeedFile } from './feed-file';
import { feedTestPrivateKey, strangersKey } from './feed-test-key';
import type { FeedAnswer } from './world-state';

// As static hosts answer. The stale minutes of a cache would only make tests wait.
const headers = { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
const served = (body: string): Answer => ({ status: 200, headers, body });

const quiet: FeedFile = { schema: 1, seq: 1, issuedAt: '2000-01-01T00:00:00Z', expiresAt: '2100-01-01T00:00:00Z', events: [] };

const paths = ['/feed.json', '/feed.json.sig', '/latest.json'] as const;
type FeedPath = (typeof paths)[number];

export const isFeedPath = (path: string): path is FeedPath => paths.some((one) => one === path);

/** What the feed's addresses answer; all that can go wrong on the way from a static host included. */
export function feedAnswer(path: FeedPath, feed: FeedAnswer): Answer {
  if (feed === 'missing') return html('<!doctype html><title>404</title>Not found', 404, { 'access-control-allow-origin': '*' });
  if (feed === 'html')
    return html('<!doctype html><title>Sign in</title><p>Please sign in to this network.</p>', 200, { 'access-control-allow-origin': '*' });
  if (feed === 'truncated') return served(published(quiet)[path].slice(0, 60));
  if (feed === 'huge') return served(published(quiet)[path].padEnd(10_000_000));
  if (feed === 'slow') return { ...served(published(quiet)[path]), after: 60_000 };
  if ('raw' in feed) return served(signed(feed.raw, { seq: Number.MAX_SAFE_INTEGER, ...timesOf(quiet) })[path]);
  if ('forged' in feed) return served(published(feed.forged, strangersKey)[path]);
  if ('frozen' in feed) return served(signed(JSON.stringify(feed.frozen), frozen(feed.frozen))[path]);
  return served(published(feed)[path]);
}

interface Pointed {
  readonly seq: number;
  readonly checkedAt: EpochMs;
  readonly expiresAt: EpochMs;
}

/** The publisher looked when it issued the document, and not again. */
const timesOf = ({ issuedAt, expiresAt }: FeedFile) => ({
  checkedAt: epochMs(Date.parse(issuedAt)),
  expiresAt: epochMs(Date.parse(expiresAt)),
});

function frozen(file: FeedFile): Pointed {
  const { checkedAt } = timesOf(file);
  return { seq: file.seq, checkedAt: epochMs(checkedAt - DAY), expiresAt: epochMs(checkedAt - DAY + 3 * HOUR) };
}

const published = (file: FeedFile, key?: KeyObject) => signed(JSON.stringify(file), { seq: file.seq, ...timesOf(file) }, key);

/** Without the publisher's checks: some of what is played here no publisher would sign. */
function signed(document: string, pointed: Pointed, key: KeyObject = feedTestPrivateKey): Readonly<Record<FeedPath, string>> {
  const sha256 = createHash('sha256').update(document).digest('hex');
  return {
    '/feed.json': document,
    '/feed.json.sig': `${signPart('document', document, key)}\n`,
    '/latest.json': pointerFile({ schema: 1, sha256, ...pointed }, key),
  };
}
