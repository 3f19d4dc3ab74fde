import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import { eachOnce } from '../../src/detection/alternatives-of';
import { byScript } from '../../src/detection/by-script';

/**
 * Puts the words of all languages into the scripts that run in web pages as one list, each piece once, in place of the module that gathers the
 * files: the names of the meanings would stand there once for each language.
 * @param all also those that the observer does not need (`observer-words.ts`).
 */
export function packedWords(all: boolean): Plugin {
  return {
    name: 'packed-words',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('/src/detection/words.ts')) return null;
      const options = { configFile: false, logLevel: 'warn' } as const;
      const words = all
        ? (await runnerImport<typeof import('../../src/detection/words')>('./src/detection/words.ts', options)).module.words
        : (await runnerImport<typeof import('./observer-words')>('./scripts/build/observer-words.ts', options)).module.wordsForObserver();
      const packed = Object.entries(words).map(([meaning, pieces]) => [meaning, byScript(eachOnce(pieces))]);
      return `export const wordsByScript = ${JSON.stringify(Object.fromEntries(packed))};`;
    },
  };
}
