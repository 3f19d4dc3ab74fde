import type { CardPage, CardSite } from '../contracts/card';

/**
 * The pages of a card as they ship into web pages, where the names of the fields would be a third of the script: places in a list stand for names,
 * and what is usual is left out (`pack-pages.ts` writes it).
 */
export type PackedCard = readonly [id: string, ...pages: PackedPage[]];
/** `what` holds a letter for each flag that is set: `b` balance page, `w` only with a field, `f` only in a frame, `s` the form is sent by script. */
export type PackedPage = readonly [id: string, hosts: string, paths: string, what?: string, field?: string, submit?: string];

/**
 * The cards that have a page on a host, without the shapes of their codes, which come with what reads codes. All cards ship as lines of JSON, of
 * which only those that may be meant are read: building all of them takes 2 ms of each page and a tenth of a megabyte (measured).
 * @param lines a `PackedCard` a line, as `packedPages` writes them.
 */
export const sitesOn = (host: string, lines: string): readonly CardSite[] =>
  lines
    .split('\n')
    .filter((line) => line.includes(host) || line.includes(severalHosts))
    .map((line): PackedCard => JSON.parse(line))
    .filter(([, ...pages]) => pages.some(([, hosts]) => hostsOf(hosts).includes(host)))
    .map(([id, ...pages]) => ({ id, pages: pages.map(pageOf), codeFormats: [] }));

/** `www.amazon.^com ca` stands for several hosts that begin alike. No address holds this letter. */
export const severalHosts = '^';

function hostsOf(packed: string): readonly string[] {
  const [start, ends] = packed.split(severalHosts);
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
