import type { CardPage, CardSite } from '../contracts/card';
import { shortJson } from './short-json';
import { type PackedCard, type PackedPage, severalHosts } from './unpack-pages';

/**
 * Writes the cards' pages as they ship into web pages (`unpack-pages.ts` says why and how), a line for each card that has any. Runs when the
 * extension is built.
 */
export const packedPages = (sites: readonly CardSite[]): string =>
  sites
    .filter(({ pages }) => pages.length > 0)
    .map(({ id, pages }): PackedCard => [id, ...pages.map(packedPage)])
    .map(shortJson)
    .join('\n');

function packedPage({ id, kind, hosts, paths, onlyWithField, onlyInFrame, form }: CardPage): PackedPage {
  const what = `${kind ? 'b' : ''}${onlyWithField ? 'w' : ''}${onlyInFrame ? 'f' : ''}${form?.submitsByScript ? 's' : ''}`;
  return [id === 'redeem' ? '' : id, packedHosts(hosts), packedPaths(paths).join(' '), what, form?.field ?? '', form?.submit ?? ''];
}

/** Where many hosts begin alike, what they have in common stands once. */
function packedHosts(hosts: readonly string[]): string {
  const [first = ''] = hosts;
  let start = first;
  while (!hosts.every((host) => host.startsWith(start))) start = start.slice(0, -1);
  return hosts.length > 2 && hosts.every((host) => host !== start)
    ? `${start}${severalHosts}${hosts.map((host) => host.slice(start.length)).join(' ')}`
    : hosts.join(' ');
}

/** `/redeem`, `/redeem?*` and `/redeem/*`, which many pages need, become `/redeem!`. */
function packedPaths(paths: readonly string[]): readonly string[] {
  const whole = paths.filter((path) => paths.includes(`${path}?*`) && paths.includes(`${path}/*`));
  const covered = new Set(whole.flatMap((path) => [`${path}?*`, `${path}/*`]));
  return paths.filter((path) => !covered.has(path)).map((path) => (whole.includes(path) ? `${path}!` : path));
}
