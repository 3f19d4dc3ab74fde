/** Runs a task once the document is really shown: nothing at all happens while the browser only renders it ahead of time. */
export function whenActive(task: () => void): void {
  if ('prerendering' in document && document.prerendering === true)
    EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', task, { once: true });
  else task();
}

/** At the latest after so many milliseconds: a warning that comes when the person has typed half the code comes too late. */
const IDLE_AT_THE_LATEST = 200;

/** Runs a task when the page has nothing better to do. Every browser that this is built for has `requestIdleCallback`; Safari has not. */
export const whenIdle = (task: () => void): void => void requestIdleCallback(task, { timeout: IDLE_AT_THE_LATEST });
