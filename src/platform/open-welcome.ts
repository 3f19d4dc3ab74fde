import { browser } from 'wxt/browser';

/** Shows the page that greets whoever has just installed it, in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
