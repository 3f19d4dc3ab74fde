import type { CardId } from '../contracts/card-id';
import { issuerDomains } from './issuer-domains';
import { registrableDomain, suffixLength } from './registrable-domain';

/** A name by which hosts pretend to be an issuer's. */
export interface BrandName {
  /** Letters and digits only. */
  readonly name: string;
  readonly card: CardId;
  /**
   * `label`: nobody else bears it. `common`: the label of an official host, but also an ordinary word, a short one, or one that hosts of the same
   * owner bear which the catalogue does not know. `product`: no host's label at all. Those two count only beside a word for gift cards.
   */
  readonly kind: 'label' | 'common' | 'product';
}

/** Labels of official hosts that mean other things too. */
const commonLabels: Readonly<Record<string, string>> = {
  amazon: 'the river, and hosts of Amazon’s own beyond the catalogue',
  apple: 'the fruit',
  atgift: '«at gift»',
  battle: 'a word of many games',
  bestbuy: '«best buy» is praise for any product',
  bitcash: 'a name of things around crypto coins',
  dena: 'a first name',
  discord: 'a word',
  dmm: 'three letters',
  ea: 'two letters',
  ebay: 'hosts of resellers',
  gog: 'three letters',
  google: 'a word for searching',
  gree: 'a maker of air conditioners',
  hulu: 'four letters',
  jcb: 'a maker of diggers',
  lifecard: '«life card»',
  line: 'a word',
  meta: 'a word',
  microsoft: 'hosts of Microsoft’s own beyond the catalogue',
  oculus: 'a word',
  starbucks: 'hosts of the coffee houses in other countries',
  target: 'a word',
  twitch: 'a word',
  uber: 'a word',
  unext: 'five letters',
};

/** Names of products that stand in no official domain. All of them are words elsewhere, or short. */
const productNames: Readonly<Record<string, CardId>> = {
  amex: 'amex-gift',
  disney: 'disney-plus',
  googleplay: 'google-play',
  itunes: 'apple',
  mastercard: 'visa-mastercard-prepaid',
  nanaco: 'nanaco-gift',
  psn: 'playstation',
  robux: 'roblox',
  steam: 'steam-wallet',
  valorant: 'riot',
  vbucks: 'fortnite-vbucks',
  visa: 'visa-mastercard-prepaid',
};

/** The label that the owner of a domain chose: `store.example.co.jp` → `example`. */
export function chosenLabel(host: string): string {
  const labels = registrableDomain(host).split('.');
  return labels.at(-suffixLength(labels) - 1) ?? '';
}

/** The longest first, so that what is found is the most that can be found. */
export const brandNames: readonly BrandName[] = (() => {
  const all = new Map<string, BrandName>(Object.entries(productNames).map(([name, card]) => [name, { name, card, kind: 'product' }]));
  for (const [domain, [card = '']] of issuerDomains) {
    const name = chosenLabel(domain).replaceAll('-', '');
    if (!all.has(name)) all.set(name, { name, card, kind: name in commonLabels ? 'common' : 'label' });
  }
  return [...all.values()].sort((a, b) => b.name.length - a.name.length);
})();

/** For the test: nothing stands here that is no label. */
export const reasonsForCommon = commonLabels;
