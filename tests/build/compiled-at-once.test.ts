import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import { compiledAtOnce } from '../../scripts/build/compiled-at-once';

test('a script says on its first line, where alone browsers look for it, that all of it is called', async () => {
  const source = 'const gift = 1; globalThis.gift = gift;';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rollupOptions: { input: 'virtual:script' } },
    plugins: [
      {
        name: 'script',
        resolveId: (id) => (id === 'virtual:script' ? id : null),
        load: (id) => (id === 'virtual:script' ? source : null),
      },
      compiledAtOnce(),
    ],
  });
  const [{ code = '' } = {}] = outputsOf(built);
  expect(code).toMatch(/^\/\/# allFunctionsCalledOnLoad\n.*gift/);
});

function outputsOf(built: Awaited<ReturnType<typeof build>>): readonly Rollup.OutputChunk[] {
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  return outputs.flatMap(({ output }) => output).filter((one): one is Rollup.OutputChunk => one.type === 'chunk');
}
