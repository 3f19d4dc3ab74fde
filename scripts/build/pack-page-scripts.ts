import type { InlineConfig } from 'vite';
import { asciiOnly } from './ascii-only';
import { bareScript } from './bare-script';
import { packedCatalogue } from './packed-catalogue';
import { packedWords } from './packed-words';

/**
 * Makes the scripts that run in web pages small. The worker and the popup read the files as they are: nobody waits for them with every page.
 * Only the script for pages outside of the catalogue carries the words that tell what a page is for.
 */
export function packPageScripts(entrypoints: readonly { readonly type: string; readonly name: string }[], config: InlineConfig): void {
  if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
  const isForAnySite = entrypoints.some(({ name }) => name === 'any-site');
  config.plugins = [...(config.plugins ?? []), packedCatalogue(isForAnySite ? 'any-site' : 'listed'), packedWords(isForAnySite)];
  config.plugins.push(bareScript());
  if (entrypoints.every(({ name }) => name === 'gate')) config.plugins.push(asciiOnly());
}
