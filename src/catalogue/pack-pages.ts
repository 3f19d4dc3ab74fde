import type { CardPage, CardSite } from '../contracts/card';
import { betweenPages, betweenParts, severalHosts } from './unpack-pages';

/**
 * Writes the cards' pages as they ship into web pages (`unpack-pages.ts` says how and why), a line for each card that has any. Runs when the
 * extension is built.
 */
export const packedPages = (sites: readonly CardSite[]): string =>
  sites
    .filter(({ pages }) => pages.length > 0)
    .map(({ id, pages }) => [id, ...pages.map(packedPage)].join(betweenPages))
    .join('\n');

function packedPage({ id, kind, hosts, paths, onlyWithField, onlyInFrame, form }: CardPage): string {
  const flags = `${kind ? 'b' : ''}${onlyWithField ? 'w' : ''}${onlyInFrame ? 'f' : ''}${form?.submitsByScript ? 's' : ''}`;
  const parts = [
    id === 'redeem' ? '' : id,
    packedHosts(hosts),
    packedPaths(paths).join(' '),
    flags,
    form?.field.replaceAll('"', "'"),
    form?.submit?.replaceAll('"', "'"),
  ];
  return parts.join(betweenParts).trimEnd();
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
