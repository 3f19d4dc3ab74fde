import type { Page } from 'puppeteer-core';

/** One thing that a person does in a scenario. */
export type Step =
  | { readonly do: 'open'; readonly address: string }
  /** Types into the field that fits the selector, once it is there. */
  | { readonly do: 'type'; readonly into: string; readonly text: string }
  /** Presses the button that fits the selector and waits for the page that follows. */
  | { readonly do: 'submit'; readonly button: string }
  | { readonly do: 'goBack' }
  | { readonly do: 'loseConnection' };

/** Does it, in a tab. */
export async function perform(step: Step, page: Page): Promise<void> {
  switch (step.do) {
    case 'open':
      await page.goto(step.address, { waitUntil: 'load' });
      return;
    case 'type':
      await page.waitForSelector(step.into);
      await page.type(step.into, step.text);
      return;
    case 'submit':
      await Promise.all([page.waitForNavigation(), page.click(step.button)]);
      return;
    case 'goBack':
      await page.goBack();
      return;
    case 'loseConnection':
      await page.setOfflineMode(true);
  }
}
