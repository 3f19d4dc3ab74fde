import type { Plugin } from 'vite';
import { runnerImport } from 'vite';

/**
 * Puts the catalogue into the scripts that run in web pages in a packed form, in place of the module that gathers the cards' files.
 * @param part `pages`: for the observer, which reads those of its host. `shapes`: for what reads codes.
 */
export function packedCatalogue(part: 'pages' | 'shapes'): Plugin {
  return {
    name: 'packed-catalogue',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('/src/catalogue/sites.ts')) return null;
      const options = { configFile: false, logLevel: 'warn' } as const;
      const { module: catalogue } = await runnerImport<typeof import('../../src/catalogue/sites')>('./src/catalogue/sites.ts', options);
      if (part === 'shapes') {
        const { module } = await runnerImport<typeof import('../../src/catalogue/pack-shapes')>('./src/catalogue/pack-shapes.ts', options);
        return `import { unpackShapes } from './unpack-shapes';\nexport const sites = unpackShapes(${module.packedShapes(catalogue.sites)});`;
      }
      const { module } = await runnerImport<typeof import('../../src/catalogue/pack-pages')>('./src/catalogue/pack-pages.ts', options);
      const lines = JSON.stringify(module.packedPages(catalogue.sites));
      return `import { sitesOn } from './unpack-pages';\nexport const sites = sitesOn(location.hostname, ${lines});`;
    },
  };
}
