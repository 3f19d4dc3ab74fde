import type { Plugin } from 'vite';
import { runnerImport } from 'vite';

/**
 * Puts the cards' pages into the scripts that run in web pages in their packed form (`src/catalogue/unpack-sites.ts`), in place of the module
 * that gathers the files.
 * @param where `listed`: for the pages of the catalogue. `any-site`: for all others, where only the shapes of codes count.
 */
export function packedCatalogue(where: 'listed' | 'any-site'): Plugin {
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
      const sites = where === 'listed' ? catalogue.sites : catalogue.sites.map((site) => ({ ...site, pages: [] }));
      const needed = where === 'listed' ? pack.hasPageOrDistinctiveShape : pack.hasShape;
      const literal = pack.packedLiteral(pack.packSites(sites, needed));
      const packed = where === 'listed' ? `neededOn(location.hostname, ${literal})` : literal;
      return `import { neededOn, unpackSites } from './unpack-sites';\nexport const sites = unpackSites(${packed});`;
    },
  };
}
