import { browser } from 'wxt/browser';
import type { Severity } from '../contracts/check';

/**
 * Puts the number of warnings on the icon of one tab. A badge of zero is no badge: there is no sign for «fine».
 * The tab may be gone by now; that is no fault.
 */
export async function setBadge(tabId: number, count: number, worst: Severity | null, title: string | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
    if (count > 0) {
      await browser.action.setBadgeBackgroundColor({ tabId, color: worst === 'critical' ? '#b3261e' : '#8a5a00' });
      await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    }
    await browser.action.setTitle({ tabId, title: title ?? browser.i18n.getMessage('action') });
  } catch {
    // the tab was closed
  }
}

/** Puts a mark on the icon of every tab that has no number of its own, with the news as its title, until `clearNews`. */
export async function badgeNews(title: string): Promise<void> {
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setBadgeBackgroundColor({ color: '#8a5a00' });
  await browser.action.setTitle({ title });
}

/** Somebody opened the popup: what the icon had to tell was seen. */
export async function clearNews(): Promise<void> {
  await browser.action.setBadgeText({ text: '' });
  await browser.action.setTitle({ title: browser.i18n.getMessage('action') });
}
