import type { CardPage, CardSite } from '../contracts/card';
import type { CodeFormat } from '../contracts/code-format';

/**
 * The pages and code shapes of all cards as they ship into web pages: the names of the fields would be a third of the script. Places in a list
 * stand for names, what is usual is left out, and cards of which a page needs nothing are left out whole (`pack-sites.ts` writes it).
 */
export type PackedSite = readonly [
  id: string,
  pages: readonly PackedPage[],
  formats: readonly PackedFormat[],
  lookalikes?: readonly PackedLookalike[],
];
/** `what` holds a letter for each flag that is set: `b` balance page, `w` only with a field, `f` only in a frame, `s` the form is sent by script. */
export type PackedPage = readonly [id: string, hosts: string, paths: string, what?: string, field?: string, submit?: string];
/** `what`: `d` digits, `h` hiragana, `c` case-sensitive, `n` no separators, `y` hyphens, `!` distinctive, `a` also when it fits. */
export type PackedFormat = readonly [lengths: readonly number[], what?: string, startsWith?: string, never?: string];
export type PackedLookalike = readonly [id: string, format: PackedFormat, pages?: string];

/** What a script needs on one host: its cards, and those whose codes look like nothing else. Unpacking all takes 1.2 ms of each page (measured). */
export const neededOn = (host: string, packed: readonly PackedSite[]): readonly PackedSite[] =>
  packed.filter(
    ([, pages, formats]) => pages.some(([, hosts]) => hostsOf(hosts).includes(host)) || formats.some(([, what]) => what?.includes('!')),
  );

/** The reverse of `packSites`, except for the cards that were left out. */
export const unpackSites = (packed: readonly PackedSite[]): readonly CardSite[] =>
  packed.map(([id, pages, formats, lookalikes]) => ({
    id,
    pages: pages.map(pageOf),
    codeFormats: formats.map(formatOf),
    ...(lookalikes && {
      lookalikes: lookalikes.map(([id, format, pages]) => ({
        id,
        ...formatOf(format),
        ...(pages && { pages: pages.split(' ') }),
        ...(format[1]?.includes('a') && { alsoWhenItFits: true }),
      })),
    }),
  }));

/** `www.amazon.*com ca` stands for several hosts that begin alike. */
function hostsOf(packed: string): readonly string[] {
  const [start, ends] = packed.split('*');
  return ends ? ends.split(' ').map((end) => start + end) : packed.split(' ');
}

function pageOf([id, hosts, paths, what = '', field, submit]: PackedPage): CardPage {
  const is = (letter: string) => what.includes(letter);
  return {
    id: id || 'redeem',
    hosts: hostsOf(hosts),
    // `!` at the end of a path stands for it alone, with a query, and with more path.
    paths: paths.split(' ').flatMap((path) => (path.endsWith('!') ? ['', '?*', '/*'].map((rest) => path.slice(0, -1) + rest) : path)),
    ...(is('b') && { kind: 'balance' }),
    ...(is('w') && { onlyWithField: true }),
    ...(is('f') && { onlyInFrame: true }),
    ...(field && { form: { field, ...(submit && { submit }), ...(is('s') && { submitsByScript: true }) } }),
  };
}

function formatOf([lengths, what = '', startsWith, never]: PackedFormat): CodeFormat {
  const is = (letter: string) => what.includes(letter);
  const alphabet = is('d') ? 'digits' : is('h') && 'hiragana';
  const separators = is('n') ? 'none' : is('y') && 'hyphens';
  return {
    lengths,
    ...(alphabet && { alphabet }),
    ...(startsWith && { startsWith }),
    ...(is('c') && { caseSensitive: true }),
    ...(never && { never }),
    ...(separators && { separators }),
    ...(is('!') && { distinctive: true }),
  };
}
