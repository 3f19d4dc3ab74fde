import type { InlineConfig } from 'vite';
import { asciiOnly } from './ascii-only';
import { bareScript } from './bare-script';
import { compiledAtOnce } from './compiled-at-once';
import { packedCatalogue } from './packed-catalogue';
import { packedWords } from './packed-words';

/**
 * Makes the scripts that run in web pages small. The worker and the popup read the files as they are: nobody waits for them with every page.
 * Only the script for pages outside of the catalogue carries the words that tell what a page is for.
 */
export function packPageScripts(entrypoints: readonly { readonly type: string; readonly name: string }[], config: InlineConfig): void {
  if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
  const isFor = (script: string) => entrypoints.some(({ name }) => name === script);
  const catalogue = packedCatalogue(isFor('watcher') ? 'shapes' : 'pages');
  config.plugins = [...(config.plugins ?? []), catalogue, packedWords(isFor('any-site')), bareScript()];
  if (isFor('gate')) config.plugins.push(asciiOnly());
  // Not the gate, which calls little where no field is, nor the banner: both pay more than they gain (measured).
  if (isFor('observer') || isFor('any-site')) config.plugins.push(compiledAtOnce());
}
