import path from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { cardFiles } from '../../scripts/catalogue/read-catalogue';

/** What the observer carries of a module, in bytes, built as the extension is built. */
async function bytesOf(entry: string, exported: string): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'virtual:entry' ? id : null),
        load: (id) =>
          id === 'virtual:entry' ? `import { ${exported} } from '${path.resolve(entry)}'; globalThis.kept = ${exported};` : null,
      },
    ],
    build: { write: false, minify: true, rolldownOptions: { input: 'virtual:entry' }, modulePreload: false },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
  return Buffer.byteLength(code) - Buffer.byteLength('globalThis.kept=e;');
}

/** Cards that need more than 200 bytes, and for what. Others pay for them: the average must stay below. */
const larger: Readonly<Record<string, string>> = {
  amazon: '23 marketplaces, and a form',
  apple: 'three exact paths, the balance page with its form, a look-alike',
  bitcash: 'three pages on four hosts, two look-alikes',
  gog: 'a form of two steps, two shapes',
  'google-play': 'a page of its own and a dialog over every page',
  microsoft: 'three pages, one of them in a frame, with the form’s selectors',
  roblox: 'three exact paths, and a form',
  'steam-key': 'a form, and what is typed here by mistake',
  'steam-wallet': 'a form, and what is typed here by mistake',
  target: 'two pages of one shop',
};

test('a card costs every page of a store at most 200 bytes, taken over the whole catalogue', async () => {
  const bytes = await bytesOf('src/catalogue/sites.ts', 'sites');
  expect(bytes / cardFiles.size).toBeLessThanOrEqual(200);
  expect(bytes / cardFiles.size, 'something was measured').toBeGreaterThan(40);
});

test('a card that needs more says for what', async () => {
  const sizes = await Promise.all([...cardFiles.keys()].map(async (id) => [id, await bytesOf(`src/cards/${id}.ts`, 'site')] as const));
  expect(sizes.filter(([, bytes]) => bytes > 200).map(([id]) => id)).toEqual(Object.keys(larger).sort());
});
