import type { InlineConfig, Plugin } from 'vite';
import { runnerImport } from 'vite';

/**
 * Puts the cards' pages into the scripts that run in web pages in their packed form (`src/catalogue/unpack-sites.ts`), in place of the module
 * that gathers the files.
 */
export function packedCatalogue(): Plugin {
  return {
    name: 'packed-catalogue',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('/src/catalogue/sites.ts')) return null;
      const options = { configFile: false, logLevel: 'warn' } as const;
      const { module: catalogue } = await runnerImport<typeof import('../../src/catalogue/sites')>('./src/catalogue/sites.ts', options);
      const { module: pack } = await runnerImport<typeof import('../../src/catalogue/pack-sites')>(
        './src/catalogue/pack-sites.ts',
        options,
      );
      const literal = pack.packedLiteral(pack.packSites(catalogue.sites, pack.isNeededInPages));
      return `import { unpackSites } from './unpack-sites';\nexport const sites = unpackSites(${literal});`;
    },
  };
}

/** Adds it to the build of what runs in pages, and to nothing else: the worker and the popup read the files as they are. */
export function withPackedCatalogue(entrypoints: readonly { readonly type: string }[], config: InlineConfig): void {
  if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
  config.plugins = [...(config.plugins ?? []), packedCatalogue()];
}
