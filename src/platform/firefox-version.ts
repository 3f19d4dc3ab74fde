import { browser } from 'wxt/browser';

/** @returns for example `153.7.0`; `null` in every other browser, where `runtime.getBrowserInfo` does not exist. */
export async function firefoxVersion(): Promise<string | null> {
  const runtime: object = browser.runtime;
  if (!('getBrowserInfo' in runtime) || typeof runtime.getBrowserInfo !== 'function') return null;
  const info: unknown = await runtime.getBrowserInfo();
  return typeof info === 'object' && info !== null && 'version' in info && typeof info.version === 'string' ? info.version : null;
}
