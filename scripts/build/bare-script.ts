import type { Plugin } from 'vite';

const wrapped = 'virtual:wxt-unlisted-script-entrypoint?';
const define = '/wxt/dist/utils/define-unlisted-script.mjs';

/**
 * Runs an unlisted script without what WXT puts around it: words for the console, half a kilobyte in every page.
 * @throws where WXT's wrapping is not the one that is known here, so that nothing else gets lost unseen.
 */
export function bareScript(): Plugin {
  return {
    name: 'bare-script',
    transform(code, id) {
      // All our scripts hand over a function, so that asking what it is may go.
      if (id.includes(define)) return { code: 'export const defineUnlistedScript = (main) => ({ main });', map: null };
      if (!id.includes(wrapped)) return null;
      const [entrypoint] = /^import definition from .*$/m.exec(code) ?? [];
      if (!entrypoint || !code.includes('definition.main()')) throw new Error(`${id}: WXT wraps scripts in another way than before`);
      return { code: `${entrypoint}\nexport default definition.main();`, map: null };
    },
  };
}
