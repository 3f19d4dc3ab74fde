import type { Locale } from '../contracts/text';

/** @param regions ISO 3166-1 alpha-2 codes; what is none stays as it is. @returns the countries' names in the reader's language. */
export function countryNames(regions: readonly string[], locale: Locale): readonly string[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return regions.map((region) => (/^[A-Z]{2}$/.test(region) ? (names.of(region) ?? region) : region));
}
