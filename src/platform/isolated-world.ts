import type { Watchers } from '../contracts/watchers';

/**
 * What the scripts of this extension share within one document: their own isolated world, which no page can reach. The observer leaves the
 * code field here so that the banner can keep clear of it; nothing is copied out of the field.
 */
interface SharedWorld {
  [observerKey]?: () => boolean;
  [fieldKey]?: WeakRef<HTMLElement>;
  [bannerKey]?: () => void;
  [watchersKey]?: (watchers: Watchers) => void;
}

const observerKey = Symbol.for('tsukaeru.observer');
const fieldKey = Symbol.for('tsukaeru.codeField');
const bannerKey = Symbol.for('tsukaeru.banner');
const watchersKey = Symbol.for('tsukaeru.watchers');

declare global {
  interface Window extends SharedWorld {}
}

/**
 * @param alive says whether this script's extension is still there: an observer of an older version stays behind after an update.
 * @returns false where an observer is at work in this document already.
 */
export function takeObserverPlace(alive: () => boolean): boolean {
  if (window[observerKey]?.()) return false;
  window[observerKey] = alive;
  return true;
}

/** Whether an observer is at work in this document, so that nothing else need look for its field. */
export const observerIsAtWork = (): boolean => window[observerKey]?.() === true;

/** Makes room for another observer, after this one ended. */
export function leaveObserverPlace(): void {
  delete window[observerKey];
}

export function shareCodeField(field: HTMLElement | null): void {
  if (field) window[fieldKey] = new WeakRef(field);
  else delete window[fieldKey];
}

export const sharedCodeField = (): HTMLElement | null => window[fieldKey]?.deref() ?? null;

/** The banner that stands in this document: injected again, it asks for its words instead of standing twice. */
export const standingBanner = (): (() => void) | undefined => window[bannerKey];

export function setStandingBanner(refresh: (() => void) | null): void {
  if (refresh) window[bannerKey] = refresh;
  else delete window[bannerKey];
}

/** Where the script with the watchers hands them over when it comes. @param take `null`: nobody waits for them any more. */
export function awaitWatchers(take: ((watchers: Watchers) => void) | null): void {
  if (take) window[watchersKey] = take;
  else delete window[watchersKey];
}

/** Hands the watchers to whoever looks at this document. */
export const bringWatchers = (watchers: Watchers): void => window[watchersKey]?.(watchers);
