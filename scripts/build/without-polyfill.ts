import type { InlineConfig } from 'vite';

/**
 * Keeps webextension-polyfill out of the scripts that run in pages.
 *
 * It would cost every page 10 kB, and does nothing in Firefox or in Chrome from 148 on. The scripts here only use `runtime.sendMessage` and
 * `runtime.onMessage`, which answer with promises in every browser that we support.
 */
export function withoutPolyfill(entrypoints: readonly { readonly type: string }[], config: InlineConfig): void {
  if (!entrypoints.every((entrypoint) => entrypoint.type === 'content-script' || entrypoint.type === 'unlisted-script')) return;
  const alias = config.resolve?.alias;
  if (Array.isArray(alias)) config.resolve = { ...config.resolve, alias: alias.filter((one) => one.find !== 'wxt/browser') };
  else if (alias) {
    const rest = Object.entries(alias).filter(([find]) => find !== 'wxt/browser');
    config.resolve = { ...config.resolve, alias: Object.fromEntries(rest) };
  }
}
