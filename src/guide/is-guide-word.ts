import type { SearchEntry } from './search-entries';

/**
 * @returns whether a Latin word, perhaps unfinished, is one of the guide's own, so that `certificate` can be looked for although it is as
 *   long as a code.
 */
export function isGuideWord(entries: readonly SearchEntry[]): (word: string) => boolean {
  const said = entries
    .flatMap(({ text, also }) => [text, ...also])
    .join(' ')
    .toLowerCase();
  const words = [...new Set(said.match(/\p{Script=Latin}+/gu) ?? [])];
  return (typed) => words.some((word) => word.startsWith(typed));
}
