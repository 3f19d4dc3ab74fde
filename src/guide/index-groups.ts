import type { Locale } from '../contracts/text';
import { type IndexWord, indexWords } from './index-words';

/** One heading of the index with its words in order. */
export interface IndexGroup {
  /** `あ`, `か` … in Japanese, `A`, `B` … in English. */
  readonly head: string;
  readonly words: readonly IndexWord[];
}

/** The rows of the fifty sounds, each with the plain and voiced kana that stand in it. */
const rows: readonly string[] = [
  'あいうえお',
  'かきくけこがぎぐげご',
  'さしすせそざじずぜぞ',
  'たちつてとだぢづでど',
  'なにぬねの',
  'はひふへほばびぶべぼぱぴぷぺぽ',
  'まみむめも',
  'やゆよ',
  'らりるれろ',
  'わをん',
];

/** @returns the index of words by the fifty sounds or by the alphabet; headings without a word are left out. */
export function indexGroups(locale: Locale): readonly IndexGroup[] {
  const collator = new Intl.Collator(locale);
  const key = ({ word, reading }: IndexWord) => (locale === 'ja' ? reading : word.en);
  const heads = [...new Set(indexWords.map((one) => headOf(key(one), locale)))].toSorted(collator.compare);
  return heads.map((head) => ({
    head,
    words: indexWords.filter((one) => headOf(key(one), locale) === head).toSorted((a, b) => collator.compare(key(a), key(b))),
  }));
}

function headOf(key: string, locale: Locale): string {
  const first = key.charAt(0);
  if (locale === 'en') return first.toUpperCase();
  return rows.find((row) => row.includes(first))?.charAt(0) ?? first;
}
