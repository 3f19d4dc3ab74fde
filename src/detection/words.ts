import { type Meaning, meanings } from '../contracts/signal';
import { byScript } from './by-script';
import type { LanguageWords } from './language-words';
import { withoutAccents } from './without-accents';

const languages = Object.values(import.meta.glob<LanguageWords>('./words/*.ts', { eager: true, import: 'words' }));

/**
 * The words of all languages together, by what they mean: pages mix languages, and a field's attributes are English nearly everywhere.
 */
export const words: Readonly<Partial<Record<Meaning, string>>> = Object.fromEntries(
  meanings.map((meaning) => [meaning, withoutAccents(languages.flatMap((some) => some[meaning] ?? []).join('|'))]),
);

/** The same by script. Scripts for pages get this list as the build has put it together (`scripts/build/packed-words.ts`). */
export const wordsByScript: Readonly<Partial<Record<Meaning, string>>> = Object.fromEntries(
  Object.entries(words).map(([meaning, pieces]) => [meaning, byScript(pieces)]),
);
