import { alternativesOf } from './alternatives-of';

/**
 * The scripts that words are written in. Expressions are made for each apart, since a page is written in one or two of them: of the others nothing
 * is compiled then, which saves 70 kB on a Japanese page (measured) and more on an English one.
 */
export const scripts: readonly RegExp[] = [/[a-z]/, /[\u3040-\u30ff\u3400-\u9fff]/, /[\uac00-\ud7af]/, /[\u0400-\u04ff]/];

/** Parts the words of one script from those of the next. */
export const betweenScripts = '\n';

/** @param pieces as `language-words.ts` describes them. @returns the same by script, in the order of `scripts`. Latin letters stand in words of others too. */
export function byScript(pieces: string): string {
  const groups = scripts.map((): string[] => []);
  for (const piece of alternativesOf(pieces)) {
    const own = scripts.findLastIndex((script) => script.test(piece));
    groups[own]?.push(piece);
  }
  return groups.map((group) => group.join('|')).join(betweenScripts);
}
