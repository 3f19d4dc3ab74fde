import type { Browser } from 'puppeteer-core';

/**
 * Opens an extension's popup page in a tab and waits until it says what a person wants to read.
 * @param headline selector of that, or `null` where whatever is painted first is it.
 * @returns milliseconds from the start of the navigation to the frame that shows it, as the browser notes it (Paint Timing, Element Timing; it
 * rounds to 4 ms).
 */
export async function measurePopup(browser: Browser, address: string, headline: string | null): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(notePaint, headline);
    await page.goto(address);
    const painted = await page.waitForFunction(() => Reflect.get(window, 'painted') ?? null, { polling: 50, timeout: 10_000 });
    return Number(await painted.jsonValue());
  } finally {
    await page.close();
  }
}

/** Runs in the popup before its own scripts. An element is marked in the task that made it, so before it is painted. */
function notePaint(headline: string | null): void {
  const note = (time: number) => {
    if (Reflect.get(window, 'painted') === undefined) Object.assign(window, { painted: time });
  };
  if (headline === null) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') note(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
    return;
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note(entry.startTime);
  }).observe({ type: 'element', buffered: true });
  const marking = new MutationObserver(() => {
    const element = document.querySelector(headline);
    if (!element) return;
    element.setAttribute('elementtiming', 'headline');
    marking.disconnect();
    // The browser notes nothing of an element that is replaced right after its frame: then the end of that frame's work counts.
    requestAnimationFrame(() =>
      setTimeout(() => {
        const drawn = performance.now();
        setTimeout(() => note(drawn), 300);
      }, 0),
    );
  });
  marking.observe(document, { childList: true, subtree: true });
}
