import type { CDPSession, Page } from 'puppeteer-core';

/** What the extension's scripts throw in a page and do not catch, a rejected promise included. */
export interface ThrownByUs {
  readonly all: readonly string[];
  /** How many scripts' worlds of the extension there were in this page, so that «nothing was thrown» is not said of nobody. */
  readonly worlds: () => number;
}

/**
 * Listens to the isolated worlds of one extension. Frames in another process are not heard here; the browser's own list of errors has those
 * (`errorsOf`).
 * @param name of the extension, as the browser names its worlds.
 */
export async function thrownByUs(page: Page, name: string): Promise<ThrownByUs> {
  const all: string[] = [];
  const ours = new Set<number>();
  const session: CDPSession = await page.createCDPSession();
  let worlds = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name !== name) return;
    ours.add(context.id);
    worlds += 1;
  });
  // Numbers of worlds that are gone are given again, in another process to the page's own.
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => void ours.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => ours.clear());
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { executionContextId, text, exception } = exceptionDetails;
    if (executionContextId !== undefined && ours.has(executionContextId)) all.push(`${text} ${exception?.description ?? ''}`);
  });
  await session.send('Runtime.enable');
  return { all, worlds: () => worlds };
}
