import { browser } from 'wxt/browser';

/**
 * Asks the person for the optional permission to show notifications. Call it first of all in the handler of a click: browsers ask on behalf of a
 * press only, and what was awaited before is no press any more.
 * @returns whether they may be shown now; a browser that refuses to ask counts as a refusal.
 */
export async function askToNotify(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: ['notifications'] });
  } catch {
    return false;
  }
}

/** @returns whether notifications may be shown, without asking anybody. */
export async function mayNotify(): Promise<boolean> {
  try {
    return await browser.permissions.contains({ permissions: ['notifications'] });
  } catch {
    return false;
  }
}
