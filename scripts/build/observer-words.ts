import { type Meaning, meanings } from '../../src/contracts/signal';
import { alternativesOf } from '../../src/detection/alternatives-of';
import type { LanguageWords, WordExamples } from '../../src/detection/language-words';
import { means, patternOf, plainWords } from '../../src/detection/meanings-of';
import { withoutAccents } from '../../src/detection/without-accents';

interface LanguageFile {
  readonly words: LanguageWords;
  readonly examples: WordExamples;
}

/** What a page's words say of its purpose, which its address tells there; and the PIN, which is no part of what is reported. */
const toldOtherwise: readonly Meaning[] = ['balance', 'buy', 'checkout', 'expiry', 'pin'];

/** What rules a field out. */
const vetoes: readonly Meaning[] = ['identity', 'present', 'card', 'promo'];

/** Sites name their fields in English, whatever their pages are written in. */
const ofNames = 'en';

/**
 * The words for the observer, which runs on the cards' own pages. There, only fields that speak of a code are judged further (`isCandidate` in
 * `classify-field.ts`), so a word that rules fields out is left out where it never stands beside one for a code: «E-Mail», «Betrag».
 * All words of that kind go with the script for other pages.
 * @param languages the files of `src/detection/words`, by their names.
 */
export function observerWords(languages: Readonly<Record<string, LanguageFile>>): Readonly<Partial<Record<Meaning, string>>> {
  const needed = meanings.filter((meaning) => !toldOtherwise.includes(meaning));
  return Object.fromEntries(
    needed.map((meaning) => [
      meaning,
      Object.entries(languages)
        .flatMap(([name, { words, examples }]) =>
          alternativesOf(withoutAccents(words[meaning] ?? '')).filter(
            (piece) =>
              !vetoes.includes(meaning) ||
              name.endsWith(`/${ofNames}.ts`) ||
              standsBesideACode(piece, Object.keys(examples[meaning] ?? {})),
          ),
        )
        .filter((piece) => piece !== '')
        .join('|'),
    ]),
  );
}

function standsBesideACode(piece: string, phrases: readonly string[]): boolean {
  const expression = new RegExp(patternOf(piece));
  return phrases
    .map(plainWords)
    .some((text) => expression.test(text) && (['gift', 'code', 'redeem', 'voucher'] as const).some((meaning) => means(text, meaning)));
}

/** The words for the observer, from all files. */
export const wordsForObserver = (): Readonly<Partial<Record<Meaning, string>>> =>
  observerWords(import.meta.glob<LanguageFile>('../../src/detection/words/*.ts', { eager: true }));
