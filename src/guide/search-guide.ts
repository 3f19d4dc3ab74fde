import { type FoldedText, foldText } from './fold-text';
import type { SearchEntry } from './search-entries';

/** A piece of a hit's sentence; what was looked for is marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Hit {
  readonly entry: SearchEntry;
  /** The whole sentence in pieces; nothing is marked where another name of the chapter was found. */
  readonly pieces: readonly Piece[];
}

interface Indexed {
  readonly entry: SearchEntry;
  readonly folded: Folded;
  readonly also: readonly Folded[];
}

interface Folded extends FoldedText {
  readonly original: string;
}

/** Finds sentences. @param query what a person typed, already without anything like a code. */
export type GuideSearch = (query: string) => readonly Hit[];

/** Titles and signs say best what a person looks for. */
const weight = { chapter: 0, sign: 1, fix: 2, text: 3, step: 4 } as const;

/**
 * Makes the search over sentences: every word of the query must stand in a sentence. Where none has them all, the query's Chinese
 * characters, katakana words and Latin words are looked for without what stands between them, since Japanese is typed without spaces.
 *
 * @returns a search; its hits come chapter by chapter, the chapter with the best hit first.
 */
export function searchOver(entries: readonly SearchEntry[]): GuideSearch {
  const index = entries.map((entry) => ({ entry, folded: fold(entry.text), also: entry.also.map(fold) }));
  return (query) => {
    const words = query
      .split(/[\s\u3000]+/u)
      .map((word) => foldText(word).text)
      .filter((word) => word !== '');
    if (words.length === 0) return [];
    const exact = hitsOf(index, words);
    return exact.length > 0 ? exact : hitsOf(index, contentWords(query));
  };
}

function hitsOf(index: readonly Indexed[], words: readonly string[]): readonly Hit[] {
  if (words.length === 0) return [];
  const hits = index.flatMap(({ entry, folded, also }): readonly Hit[] => {
    const places = words.map((word) => placesOf(word, folded));
    const found = places.every((own, at) => own.length > 0 || also.some((name) => placesOf(words[at] ?? '', name).length > 0));
    return found
      ? [
          {
            entry,
            pieces: piecesOf(
              entry.text,
              places.flat().map((place) => spanOf(place, folded)),
            ),
          },
        ]
      : [];
  });
  const best = new Map<string, number>();
  for (const { entry } of hits) best.set(entry.chapter, Math.min(best.get(entry.chapter) ?? 9, weight[entry.kind]));
  const rank = ({ entry }: Hit) => best.get(entry.chapter) ?? 9;
  return hits.toSorted((a, b) => rank(a) - rank(b));
}

interface Place {
  readonly at: number;
  readonly length: number;
}

/** Where a word stands. A Latin word is found from its beginning only: `port` is not looked for in `passport`. */
function placesOf(word: string, { text, from, original }: Folded): readonly Place[] {
  const places: Place[] = [];
  const startsLatin = latin.test(word);
  for (let at = text.indexOf(word); word !== '' && at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!(startsLatin && latin.test(original.charAt((from[at] ?? 0) - 1)))) places.push({ at, length: word.length });
  }
  return places;
}

const latin = /^[\p{Script=Latin}\p{Nd}]/u;
const fold = (original: string): Folded => ({ original, ...foldText(original) });
const spanOf = ({ at, length }: Place, { from, to }: FoldedText) => ({ start: from[at] ?? 0, end: to[at + length - 1] ?? 0 });

function piecesOf(text: string, spans: readonly { readonly start: number; readonly end: number }[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= done) continue;
    const begin = Math.max(start, done);
    if (begin > done) pieces.push({ text: text.slice(done, begin), marked: false });
    pieces.push({ text: text.slice(begin, end), marked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}

const contentWords = (query: string) =>
  [...new Set(query.match(/\p{Script=Han}+|[\p{Script=Katakana}ー]+|[\p{Script=Latin}\p{Nd}]+/gu) ?? [])]
    .map((word) => foldText(word).text)
    .filter((word) => word !== '');
