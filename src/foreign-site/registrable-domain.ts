/**
 * Second-level labels under which countries let people register, as in `co.jp` and `com.au`. A rule of thumb in place of the Public Suffix List
 * (https://publicsuffix.org, read 2026-11-28, about ten thousand lines): whoever is wrong here only gets a name compared with one label more or less.
 */
const secondLevel = new Set(['ac', 'co', 'com', 'ed', 'edu', 'go', 'gob', 'gov', 'gr', 'lg', 'ne', 'net', 'or', 'org']);

/** How many labels at the end of a host nobody can register: `com` is one, `co.jp` two. */
export function suffixLength(labels: readonly string[]): number {
  const [second = '', last = ''] = labels.slice(-2);
  return labels.length > 2 && last.length === 2 && secondLevel.has(second) ? 2 : 1;
}

/** The part of a host that one owner holds whole: `store.example.co.jp` → `example.co.jp`. An address in numbers is its own. */
export function registrableDomain(host: string): string {
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.split('.');
  return labels.slice(-suffixLength(labels) - 1).join('.');
}
