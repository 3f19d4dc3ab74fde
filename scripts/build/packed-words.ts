import type { Plugin } from 'vite';
import { runnerImport } from 'vite';

/** What a page's words say of its purpose. On the pages of the catalogue the address tells it, so their script needs none of these. */
const purposeOnly: readonly string[] = ['balance', 'buy', 'checkout', 'expiry'];

/**
 * Puts the words of all languages into the scripts that run in web pages as one list, each piece once, in place of the module that gathers the
 * files: the names of the meanings would stand there once for each language.
 * @param all also those that only tell what a page is for.
 */
export function packedWords(all: boolean): Plugin {
  return {
    name: 'packed-words',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('/src/detection/words.ts')) return null;
      const options = { configFile: false, logLevel: 'warn' } as const;
      const { module } = await runnerImport<typeof import('../../src/detection/words')>('./src/detection/words.ts', options);
      const merged = Object.entries(module.words).filter(([meaning, pieces]) => pieces !== '' && (all || !purposeOnly.includes(meaning)));
      return `export const words = ${JSON.stringify(Object.fromEntries(merged.map(([meaning, pieces]) => [meaning, eachOnce(pieces)])))};`;
    },
  };
}

/** Languages share words. @param pieces parted by `|`, outside of brackets. */
export const eachOnce = (pieces: string): string => [...new Set(alternativesOf(pieces))].join('|');

/** The alternatives of a list of pieces: what stands between the `|` that are in no brackets. */
export function alternativesOf(pieces: string): readonly string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const letter of pieces) {
    if (letter === '(' || letter === '[') depth += 1;
    if (letter === ')' || letter === ']') depth -= 1;
    if (letter === '|' && depth === 0) found.push('');
    else found[found.length - 1] += letter;
  }
  return found;
}
