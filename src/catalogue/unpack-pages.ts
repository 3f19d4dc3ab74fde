import type { CardPage, CardSite } from '../contracts/card';

/**
 * What stands between the pages of a card, and between what is said of a page: id, hosts, paths, flags, field, submit button. As lists of names and
 * quotation marks the cards' pages would be a third of the script (`pack-pages.ts` writes them).
 * Flags, a letter each: `b` balance page, `w` only with a field, `f` only in a frame, `s` the form is sent by script.
 */
export const betweenPages = '~';
export const betweenParts = '\t';

/**
 * The cards that have a page on a host, without the shapes of their codes, which come with what reads codes. Of all cards only those that may be
 * meant are read: building all of them takes 2 ms of each page and a tenth of a megabyte (measured).
 * @param lines a card a line, as `packedPages` writes them.
 */
export const sitesOn = (host: string, lines: string): readonly CardSite[] =>
  lines
    .split('\n')
    .filter((line) => line.includes(host) || line.includes(severalHosts))
    .map((line) => {
      const [id = '', ...pages] = line.split(betweenPages);
      return { id, pages: pages.map(pageOf), codeFormats: [] };
    })
    .filter(({ pages }) => pages.some(({ hosts }) => hosts.includes(host)));

/** `www.amazon.^com ca` stands for several hosts that begin alike. No address holds this letter. */
export const severalHosts = '^';

function hostsOf(packed: string): readonly string[] {
  const [start, ends] = packed.split(severalHosts);
  return ends ? ends.split(' ').map((end) => start + end) : packed.split(' ');
}

function pageOf(packed: string): CardPage {
  const [id, hosts = '', paths = '', flags = '', field, submit] = packed.split(betweenParts);
  const is = (flag: string) => flags.includes(flag);
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
