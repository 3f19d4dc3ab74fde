import { browser } from 'wxt/browser';

/**
 * Starts a script in pages that are open already: browsers run registered scripts only in documents that load after the registration. A tab that
 * the browser put to sleep is left asleep: it loads anew, and is looked at then.
 * @param matches match patterns of granted sites; tabs of others are not found by them.
 * @param file of the package.
 * @param except hosts whose documents are left out, in frames too.
 */
export async function injectElsewhere(matches: readonly string[], file: '/any-site.js', except: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : injectIntoFrames(id, file, new Set(except)))));
}

async function injectIntoFrames(tabId: number, file: '/any-site.js', except: ReadonlySet<string>): Promise<void> {
  try {
    const documents = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => location.hostname,
      injectImmediately: true,
    });
    const frameIds = documents.filter(({ result }) => typeof result === 'string' && !except.has(result)).map(({ frameId }) => frameId);
    if (frameIds.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [file] });
  } catch {
    // no access, or the tab is gone
  }
}
