import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/setup/root.mjs';
import { type Answer, html, json, seeOther } from './answer';
import { escapeHtml } from './escape-html';
import type { SeenRequest } from './seen-request';
import type { WorldState } from './world-state';

/** One place of the played world: an address, the page that stands there and what happens to a form that is sent to it. */
export interface Replica {
  readonly host: string;
  readonly path: RegExp;
  /** File below tests/pages, without its ending. */
  readonly page: string;
  /** The page may not be kept, so Back loads it anew. As on pages where money is moved. */
  readonly noStore?: true;
  readonly onSubmit?: (typed: string, redeemAnswer: WorldState['redeemAnswer'], request: SeenRequest) => Answer;
}

/** A form that the server answers with a page: 200 with the error, or 303 to a result page. Both repeat what was typed, which is nasty. */
const serverRendered =
  (pages: { readonly invalid: string; readonly accepted: string }): NonNullable<Replica['onSubmit']> =>
  (typed, redeemAnswer) =>
    redeemAnswer === 'invalid' ? html(readPage(pages.invalid, typed)) : seeOther(`${pages.accepted}?number=${encodeURIComponent(typed)}`);

/** A form that is sent by script: the page shows the answer itself. */
const byScript: NonNullable<Replica['onSubmit']> = (typed, redeemAnswer) =>
  json(redeemAnswer === 'accepted' ? { success: 1, typed } : { success: 2, detail: 14, typed });

const amazon = (host: string, language: 'ja' | 'en'): readonly Replica[] => [
  { host, path: /^\/gc\/redeem\/accepted$/, page: `amazon/redeem-${language}-accepted` },
  {
    host,
    path: /^\/gc\/redeem/,
    page: `amazon/redeem-${language}`,
    onSubmit: serverRendered({ invalid: `amazon/redeem-${language}-invalid`, accepted: '/gc/redeem/accepted' }),
  },
];

/** The first that fits holds. */
export const replicas: readonly Replica[] = [
  ...amazon('www.amazon.co.jp', 'ja'),
  ...amazon('www.amazon.com', 'en'),
  { host: 'apps.apple.com', path: /redeem/, page: 'apple/redeem' },
  {
    host: 'secure.store.apple.com',
    path: /\/shop\/giftcard\/balance\/?$/,
    page: 'apple/balance',
    onSubmit: (typed) => html(readPage('apple/balance-invalid', typed)),
  },
  { host: 'play.google.com', path: /^\/redeem/, page: 'google-play/redeem', onSubmit: byScript },
  { host: 'store.steampowered.com', path: /^\/account\/redeemwalletcode/, page: 'steam-wallet/redeem' },
  { host: 'store.steampowered.com', path: /^\/account\/ajaxredeemwalletcode/, page: 'plain/not-found', onSubmit: byScript },
  { host: 'store.steampowered.com', path: /^\/account\/registerkey/, page: 'steam-key/redeem' },
  { host: 'store.steampowered.com', path: /^\/account\/ajaxregisterkey/, page: 'plain/not-found', onSubmit: byScript },
  { host: 'account.microsoft.com', path: /^\/billing\/redeem/, page: 'microsoft/redeem' },
  { host: 'www.microsoft.com', path: /^\/store\/redeem/, page: 'microsoft/redeem-frame', onSubmit: byScript },
  { host: 'www.webmoney.ne.jp', path: /^\/payment\/result$/, page: 'webmoney/result', noStore: true },
  {
    host: 'www.webmoney.ne.jp',
    path: /^\/payment/,
    page: 'webmoney/payment',
    noStore: true,
    onSubmit: serverRendered({ invalid: 'webmoney/payment-invalid', accepted: '/payment/result' }),
  },
  { host: 'settle.bitcash.co.jp', path: /^\/settle\/result$/, page: 'bitcash/result', noStore: true },
  {
    host: 'settle.bitcash.co.jp',
    path: /^\/settle/,
    page: 'bitcash/payment',
    noStore: true,
    onSubmit: serverRendered({ invalid: 'bitcash/payment-invalid', accepted: '/settle/result' }),
  },
  { host: 'www.spotify.com', path: /^\/redeem\/done$/, page: 'spotify/redeem-accepted' },
  {
    host: 'www.spotify.com',
    path: /^\/redeem/,
    page: 'spotify/redeem',
    onSubmit: serverRendered({ invalid: 'spotify/redeem-invalid', accepted: '/redeem/done' }),
  },
  { host: 'shop.example.test', path: /^\/thanks$/, page: 'unlisted/thanks' },
  {
    host: 'shop.example.test',
    path: /^\/pay$/,
    page: 'unlisted/merchant-hosted',
    onSubmit: serverRendered({ invalid: 'unlisted/merchant-hosted-invalid', accepted: '/thanks' }),
  },
];

/** Hosts that have a front page only. */
const frontPagesOnly = ['www.apple.com', 'feed.tsukaeru.test'];

export const replicaHosts: readonly string[] = [...new Set([...replicas.map((replica) => replica.host), ...frontPagesOnly])];

/** @returns the replica at an address; for the root of a host a front page without any form. */
export function replicaAt(host: string, pathname: string): Replica | null {
  const found = replicas.find((replica) => replica.host === host && replica.path.test(pathname));
  if (found) return found;
  return pathname === '/' ? { host, path: /^\/$/, page: 'plain/store-front' } : null;
}

/** Reads a page and puts what was typed where it says `{{typed}}`. */
export function readPage(page: string, typed = ''): string {
  const file = path.join(root, 'tests/pages', `${page}.html`);
  return fs.readFileSync(file, 'utf8').replaceAll('{{typed}}', escapeHtml(typed));
}

/** What stood in the code field of a form that arrived: the longest value, whatever the field is called. */
export function typedIn(request: SeenRequest): string {
  const values = [...new URLSearchParams(request.body).values()];
  return values.reduce((longest, value) => (value.length > longest.length ? value : longest), '');
}
