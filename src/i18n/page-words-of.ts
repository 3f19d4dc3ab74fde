import type { Locale } from '../contracts/text';
import { enPages } from './en-pages';
import { jaPages } from './ja-pages';
import type { PageWords } from './page-words';

/** The words of the options page and the welcome page by language. Apart from the other words, so that worker and popup do not carry them. */
export const pageWords: Readonly<Record<Locale, PageWords>> = { ja: jaPages, en: enPages };
