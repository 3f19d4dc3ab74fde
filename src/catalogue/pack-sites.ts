import type { CardPage, CardSite } from '../contracts/card';
import type { CodeFormat, Lookalike } from '../contracts/code-format';
import type { PackedFormat, PackedLookalike, PackedPage, PackedSite } from './unpack-sites';

/**
 * Writes the cards' pages and code shapes as they ship into web pages (`unpack-sites.ts` says why and how). Runs when the extension is built.
 * @param needed which cards the script needs at all.
 */
export const packSites = (sites: readonly CardSite[], needed: (site: CardSite) => boolean): readonly PackedSite[] =>
  sites.filter(needed).map(({ id, pages, codeFormats, lookalikes }) => {
    const packed = [id, pages.map(packedPage), codeFormats.map((format) => packedFormat(format))] as const;
    return lookalikes ? [...packed, lookalikes.map(packedLookalike)] : packed;
  });

/** Whether the script on the cards' own pages needs a card: it has a page there, or a shape that nothing else has. */
export const hasPageOrDistinctiveShape = ({ pages, codeFormats }: CardSite): boolean =>
  pages.length > 0 || codeFormats.some(({ distinctive }) => distinctive);

/** Whether anything can be said of the shape of a card's codes. */
export const hasShape = ({ codeFormats }: CardSite): boolean => codeFormats.some(({ lengths }) => lengths.length > 0);

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
    ? `${start}*${hosts.map((host) => host.slice(start.length)).join(' ')}`
    : hosts.join(' ');
}

/** `/redeem`, `/redeem?*` and `/redeem/*`, which many pages need, become `/redeem!`. */
function packedPaths(paths: readonly string[]): readonly string[] {
  const whole = paths.filter((path) => paths.includes(`${path}?*`) && paths.includes(`${path}/*`));
  const covered = new Set(whole.flatMap((path) => [`${path}?*`, `${path}/*`]));
  return paths.filter((path) => !covered.has(path)).map((path) => (whole.includes(path) ? `${path}!` : path));
}

function packedFormat(
  { lengths, alphabet, startsWith, caseSensitive, never, separators, distinctive }: CodeFormat,
  alsoWhenItFits = false,
): PackedFormat {
  const alphabets = { digits: 'd', hiragana: 'h' };
  const what = [
    alphabet && alphabets[alphabet],
    caseSensitive && 'c',
    separators && (separators === 'none' ? 'n' : 'y'),
    distinctive && '!',
    alsoWhenItFits && 'a',
  ];
  return [lengths, what.filter(Boolean).join(''), startsWith ?? '', never ?? ''];
}

const packedLookalike = (lookalike: Lookalike): PackedLookalike => [
  lookalike.id,
  packedFormat(lookalike, lookalike.alsoWhenItFits === true),
  lookalike.pages?.join(' ') ?? '',
];

/** The packed list as JavaScript; what is empty at the end of a list is left out. */
export const packedLiteral = (packed: readonly PackedSite[]): string => JSON.stringify(packed).replace(/(?:,"")+\]/g, ']');
