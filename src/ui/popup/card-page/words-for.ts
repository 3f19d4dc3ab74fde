import type { MessageWords } from '../../../contracts/card-message';
import type { Locale } from '../../../contracts/text';

export interface WordsFor {
  /** In the person's language, and error numbers, which are the same everywhere. */
  readonly first: readonly MessageWords[];
  readonly others: readonly MessageWords[];
}

/** Sorts an issuer's words into those that the person can read and the rest. Where only others are known, they are what stood on the screen. */
export function wordsFor(words: readonly MessageWords[], locale: Locale): WordsFor {
  const isOwn = ({ language }: MessageWords) => language === 'und' || language.toLowerCase().split('-')[0] === locale;
  const own = words.filter(isOwn);
  return own.length === 0 ? { first: words, others: [] } : { first: own, others: words.filter((one) => !isOwn(one)) };
}

/** Words as a person reads them: `*` stands for anything. */
export const readable = ({ pattern }: MessageWords): string => pattern.replaceAll(/\*+/g, '…');
