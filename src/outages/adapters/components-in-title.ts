import type { ServiceComponent } from '../../contracts/service';

/** What a title and a component's name can have in common. */
const topics: readonly RegExp[] = [
  /payment|purchas|billing|checkout|購入|決済|支払/i,
  /\bstore\b|ストア/i,
  /\blog(?:ging)?[- ]?ins?\b|\bsign(?:ing)?[- ]?ins?\b|authenticat|ログイン|サインイン/i,
];

/** Whatever a page calls its components, these words mean the thing that a code is typed for. */
const CODES = /\bgift|\bredeem|\bredemption|\bprepaid|\bvouchers?\b|ギフト|プリペイド|引き換え/i;

/**
 * For an entry that names no component at all: which of ours its title is about. A guess by words, so whoever uses it claims little.
 * @returns the components that share a topic (payment, store, login) with the title; those that codes are typed into where it speaks of codes.
 */
export function componentsInTitle(title: string, components: readonly ServiceComponent[]): readonly ServiceComponent[] {
  return components.filter(
    ({ names, actions }) =>
      (actions.includes('redeem') && CODES.test(title)) ||
      topics.some((topic) => topic.test(title) && names.some((name) => topic.test(name))),
  );
}
