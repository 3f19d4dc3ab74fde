import { type Answer, html } from './answer';
import type { FeedAnswer } from './world-state';

// As static hosts answer. The stale minutes of a cache would only make tests wait.
const headers = { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
const asJson = (body: string): Answer => ({ status: 200, headers, body });

const quiet = { schema: 1, seq: 1, issuedAt: '2000-01-01T00:00:00Z', expiresAt: '2100-01-01T00:00:00Z', events: [] } as const;

/** What the feed's address answers; all that can go wrong on the way from a static host included. */
export function feedAnswer(feed: FeedAnswer): Answer {
  if (feed === 'missing') return html('<!doctype html><title>404</title>Not found', 404, { 'access-control-allow-origin': '*' });
  if (feed === 'html')
    return html('<!doctype html><title>Sign in</title><p>Please sign in to this network.</p>', 200, { 'access-control-allow-origin': '*' });
  if (feed === 'truncated') return asJson('{"schema":1,"seq":2,"issuedAt":"2000-01-01T00:0');
  if (feed === 'huge') return asJson(JSON.stringify({ ...quiet, padding: 'x'.repeat(10_000_000) }));
  if (feed === 'slow') return { ...asJson(JSON.stringify(quiet)), after: 60_000 };
  return asJson('raw' in feed ? feed.raw : JSON.stringify(feed));
}
