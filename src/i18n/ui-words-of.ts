import type { Locale } from '../contracts/text';
import { en } from './en';
import { ja } from './ja';
import type { UiWords } from './ui-words';

/** The words of our own surfaces by language: a new language is a file of its own and a line here. */
export const uiWords: Readonly<Record<Locale, UiWords>> = { ja, en };
