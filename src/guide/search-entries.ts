import type { Fix } from '../contracts/fix';
import type { Locale } from '../contracts/text';
import { fixOf } from '../findings/catalogue';
import { glossary } from '../i18n/glossary';
import { anchors } from './anchors';
import { chapters } from './chapters';
import { indexWords } from './index-words';
import { symptoms } from './symptoms';

/** What a hit is: a chapter's title or explanation, a sign of a cause, a remedy's title or one of its steps. */
export type EntryKind = 'chapter' | 'text' | 'sign' | 'fix' | 'step';

/** One sentence that can be found. */
export interface SearchEntry {
  readonly kind: EntryKind;
  readonly chapter: string;
  /** Where it stands in the page. */
  readonly anchor: string;
  readonly text: string;
  /** Other words that it is found by and that are not shown: readings, other names, the other language's word. */
  readonly also: readonly string[];
}

/** @returns every sentence of the guide in one language, in the order of the guide. */
export function searchEntries(locale: Locale): readonly SearchEntry[] {
  return chapters.flatMap(({ id, title, text, signs, fixes, table }) => {
    const at = (kind: EntryKind, anchor: string, sentence: string, also: readonly string[] = []): SearchEntry => ({
      kind,
      chapter: id,
      anchor,
      text: sentence,
      also,
    });
    const cells = table?.rows.map((row) => row.map((cell) => cell[locale]).join(locale === 'ja' ? '：' : ': ')) ?? [];
    return [
      at('chapter', anchors.chapter(id), title[locale], otherNames(id)),
      ...text.map(({ say }) => at('text', anchors.chapter(id), say[locale])),
      ...cells.map((cell) => at('text', anchors.chapter(id), cell)),
      ...signs.map(({ symptom }) => at('sign', anchors.signs(id), symptoms[symptom].words[locale])),
      ...fixes.flatMap((fix) => fixEntries(fixOf(fix), (kind, sentence) => at(kind, anchors.fix(id, fix), sentence), locale)),
    ];
  });
}

function fixEntries(fix: Fix | null, at: (kind: EntryKind, sentence: string) => SearchEntry, locale: Locale): readonly SearchEntry[] {
  if (fix === null) return [];
  const { title, steps } = fix;
  const all = 'other' in steps ? Object.values(steps).flat() : steps;
  // The same step may stand under several browsers; one hit is enough.
  const sentences = new Set(all.map((step) => step[locale]));
  return [at('fix', title[locale]), ...[...sentences].map((sentence) => at('step', sentence))];
}

/** The words of the index and the glossary that lead to a chapter, in both languages and by their sound. */
function otherNames(chapter: string): readonly string[] {
  const own = indexWords.filter(({ chapters: [first] }) => first === chapter);
  const names = own.flatMap(({ word, reading }) => [word.ja, word.en, reading]);
  const terms = glossary.filter(({ id }) => names.some((name) => name.toLowerCase() === id));
  return [...names, ...terms.flatMap(({ word }) => [word.ja, word.en])];
}
