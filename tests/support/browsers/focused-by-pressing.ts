import type { Page } from 'puppeteer-core';

/**
 * Presses a button, and tells what has the focus before the browser does anything else: a key pressed right after it must not go nowhere.
 * @returns the id of what has the focus, or the card that it stands for.
 */
export const focusedByPressing = (page: Page, button: string) =>
  page.evaluate(async (button) => {
    document.querySelector<HTMLElement>(button)?.click();
    for (let turn = 0; turn < 20; turn += 1) await null; // a render is a few promises long, and no more
    return document.activeElement?.id || document.activeElement?.getAttribute('data-choose');
  }, button);
