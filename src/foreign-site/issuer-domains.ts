import { officialOddHosts } from '../catalogue/official-odd-hosts';
import { cards } from '../catalogue/rules';
import { sites } from '../catalogue/sites';
import type { CardId } from '../contracts/card-id';
import { registrableDomain } from './registrable-domain';

/**
 * Domains of issuers that no page or address in a card's own rules shows, as `link-hosts.ts` groups them by owner, and domains whose owner issues
 * a second card. The first card stands for the domain where a host only looks like it.
 */
const further: Readonly<Record<string, readonly CardId[]>> = {
  'amexgiftcard.com': ['amex-gift'],
  'atgift.jp': ['nanaco-gift', 'net-cash'],
  'aupaygiftcard.jp': ['au-pay-gift'],
  'bitcash.jp': ['bitcash', 'webmoney'],
  'dena.com': ['mobage'],
  'epicgames.com': ['epic-games', 'fortnite-vbucks'],
  'famidigi.jp': ['famipay-gift'],
  'fortnite.com': ['fortnite-vbucks', 'epic-games'],
  'gree.net': ['gree'],
  'jcb.co.jp': ['jcb-premo'],
  'lifecard.co.jp': ['v-preca'],
  'line.biz': ['line-prepaid'],
  'meta.com': ['meta-quest'],
  'microsoft.com': ['microsoft', 'minecraft'],
  'net-cash.jp': ['net-cash'],
  'netridecash.co.jp': ['netridecash'],
  'nicovideo.jp': ['niconico'],
  'nintendo.co.jp': ['nintendo'],
  'nintendo.com.au': ['nintendo'],
  'paypay.ne.jp': ['paypay-point-code'],
  'quocard.com': ['quo-card-pay'],
  'rakuten.co.jp': ['rakuten-gift', 'rakuten-point-gift'],
  'smartpit.jp': ['smart-pit'],
  'steampowered.com': ['steam-wallet', 'steam-key'],
  'twitch.com': ['twitch'],
  'uber.com': ['uber'],
  'vvgift.jp': ['vanilla-visa'],
  'webmoney.jp': ['webmoney'],
  'xbox.com': ['microsoft'],
};

/** Hosts within an issuer's domain on which anybody can put up a form. They are not official, and look like nobody's either. */
const openToAnybody = new Set(['docs.google.com', 'script.google.com', 'sites.google.com', 'forms.microsoft.com', 'liff.line.me']);

const hostOf = (address: string) => new URL(address).hostname;

/** By registrable domain: the cards of its owner, the one that stands for the domain first. */
export const issuerDomains: ReadonlyMap<string, readonly CardId[]> = (() => {
  const byDomain = new Map(Object.entries(further).map(([domain, owners]) => [domain, [...owners]]));
  const add = (host: string, card: CardId) => {
    const domain = registrableDomain(host);
    const owners = byDomain.get(domain) ?? [];
    if (!owners.includes(card)) byDomain.set(domain, [...owners, card]);
  };
  for (const { id, pages } of sites) for (const host of pages.flatMap(({ hosts }) => hosts)) add(host, id);
  for (const { id, officialPage, balancePage } of cards)
    for (const page of [officialPage, balancePage]) if (page !== null) add(hostOf(page.say), id);
  return byDomain;
})();

/** The cards whose issuer a host belongs to; empty for anybody else's host and where anybody can put up a form. */
export function cardsOfHost(host: string): readonly CardId[] {
  if (openToAnybody.has(host)) return [];
  const odd = officialOddHosts.filter((entry) => entry.host === host).map(({ card }) => card);
  return [...(issuerDomains.get(registrableDomain(host)) ?? []), ...odd];
}
