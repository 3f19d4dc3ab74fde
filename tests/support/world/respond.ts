import { type Answer, html } from './answer';
import { appleStatusBody } from './apple-status';
import { feedAnswer, isFeedPath } from './feed-answer';
import { readPage, replicaAt, typedIn } from './replicas';
import type { SeenRequest } from './seen-request';
import type { WorldState } from './world-state';

const appleStatusPath = /^\/support\/systemstatus\/data\/system_status_(ja_JP|en_US)\.js$/;

/** Answers a request as the issuers, the status pages and the feed would, in the state that the world is in now. @returns `null` for silence. */
export function respond(request: SeenRequest, state: WorldState): Answer | null {
  const failure = state.failing.get(request.host);
  if (failure === 'silent') return null;
  if (failure !== undefined) return html(readPage('plain/failing').replaceAll('{{status}}', String(failure)), failure);

  const locale = request.host === 'www.apple.com' && appleStatusPath.exec(request.path)?.[1];
  if (locale) return appleStatus(locale === 'ja_JP' ? locale : 'en_US', state);
  if (request.host === 'feed.tsukaeru.test' && isFeedPath(request.path)) return feedAnswer(request.path, state.feed);
  return replica(request, state);
}

function appleStatus(locale: 'ja_JP' | 'en_US', { apple }: WorldState): Answer {
  const body = 'raw' in apple ? apple.raw : appleStatusBody(locale, apple);
  return { status: 200, headers: { 'content-type': 'application/javascript; charset=utf-8' }, body };
}

function replica(request: SeenRequest, state: WorldState): Answer {
  const found = replicaAt(request.host, request.path);
  if (!found) return html(readPage('plain/not-found'), 404);
  const answer =
    request.method === 'POST' && found.onSubmit
      ? found.onSubmit(typedIn(request), state.redeemAnswer, request)
      : html(readPage(found.page, new URLSearchParams(request.query).get('number') ?? ''));
  // A session as real shops have: Chromium keeps no `no-store` page with an HttpOnly cookie in memory, so Back loads it anew.
  const session = `replica_session=7f3a; Path=/; HttpOnly; SameSite=Lax${request.secure ? '; Secure' : ''}`;
  return { ...answer, headers: { ...answer.headers, 'set-cookie': session, ...(found.noStore && { 'cache-control': 'no-store' }) } };
}
