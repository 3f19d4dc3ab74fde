import { browser } from 'wxt/browser';

// Every site. Never `*://*/*` in one: Chromium, asked to take that back, takes away every pattern that lies within it until the next start, the
// installed ones too (seen in 156; https://github.com/pixiebrix/pixiebrix-extension/issues/1931). Patterns that cover both schemes, as all the
// installed ones (`scripts/build/hosts.ts`) and those of single sites do, lie within neither of these two.
export const everySiteOrigins: readonly string[] = ['https://*/*', 'http://*/*'];

/** A single site, as it is asked for. @param host as the browser writes it, without a port: match patterns of Firefox have none. */
export const siteOrigins = (host: string): readonly string[] => [`*://${host}/*`];

/**
 * Asks the person to let the extension look at further sites. Call it first of all in the handler of a click: browsers ask on behalf of a press
 * only, and what was awaited before is no press any more.
 * @param origins `everySiteOrigins`, or those of a single site (`siteOrigins`).
 * @returns whether they are granted now; a browser that refuses to ask counts as a refusal.
 */
export async function askForSites(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...origins] });
  } catch {
    return false;
  }
}

/** Gives sites back to the person, so that the browser asks again before they are looked at. What was never granted is no fault. */
export async function giveBackSites(origins: readonly string[]): Promise<void> {
  try {
    await browser.permissions.remove({ origins: [...origins] });
  } catch {
    // part of what was installed
  }
}

/**
 * Gives every site back. In Firefox a person can also grant them all in `about:addons`, by one pattern; there, only that very pattern is taken back.
 */
export async function giveBackEverySite(): Promise<void> {
  await giveBackSites(isFirefox() ? [...everySiteOrigins, '*://*/*'] : everySiteOrigins);
}

/** @returns whether these sites are granted, without asking anybody. */
export async function isGranted(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [...origins] });
  } catch {
    return false;
  }
}

/** @returns every match pattern that the browser grants now, what came with the installation among them. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** @returns the match patterns that came with the installation: the hosts, and where the observer runs. */
export function requiredOrigins(): readonly string[] {
  const { host_permissions, content_scripts }: { readonly host_permissions?: unknown; readonly content_scripts?: unknown } =
    browser.runtime.getManifest();
  const scripts: readonly unknown[] = Array.isArray(content_scripts) ? content_scripts : [];
  return [host_permissions, ...scripts.map(matchesOf)].flatMap(textsOf);
}

/** Calls back when something was granted or taken away, here or in the browser's settings. Call it in the worker's first tick. */
export function onPermissionsChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

const isFirefox = () => browser.runtime.getURL('').startsWith('moz-extension:');
const matchesOf = (script: unknown): unknown =>
  typeof script === 'object' && script !== null && 'matches' in script ? script.matches : null;
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
