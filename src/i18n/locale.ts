import type { Locale } from '../contracts/text';

/** @param language a BCP 47 tag, for example `ja-JP`. @returns Japanese for Japanese, English for everything else. */
export const localeOf = (language: string): Locale => (/^ja\b/i.test(language) ? 'ja' : 'en');
