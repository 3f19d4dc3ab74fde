import { known, type Observed, unknown } from '../../contracts/observed';
import type { Arrival } from '../../contracts/page-facts';
import { navigationEntry, type Timed } from './navigation-entry';

/** The parts of a window that tell Back from a tab that the browser brought back. */
export interface ArrivalView extends Timed {
  readonly document: object;
  /** Chromium 123, Firefox 147, Safari 26.2. */
  readonly navigation?: { readonly activation: unknown };
}

/**
 * How the person came to see this document now.
 *
 * The navigation entry alone is wrong in both directions: after a return from the back/forward cache Chromium still says `navigate`, and tabs
 * that were duplicated, reopened or discarded say `back_forward` (https://github.com/w3c/navigation-timing/issues/192).
 *
 * @param told.persisted what the last `pageshow` said: the document came back from memory.
 * @param told.inPage a `popstate` came: Back or Forward within the document.
 */
export function collectArrival(view: ArrivalView, told: { readonly persisted: boolean; readonly inPage: boolean }): Observed<Arrival> {
  if (told.persisted || told.inPage) return known('traverse');
  const entry = navigationEntry(view);
  if (entry === null || !('type' in entry)) return unknown('notSupported');
  switch (entry.type) {
    case 'navigate':
    case 'prerender':
      return known('fresh');
    case 'reload':
      return known('reload');
    case 'back_forward':
      return known(wasRestored(view, entry) ? 'restore' : 'traverse');
    default:
      return unknown('notSupported');
  }
}

/** Strict comparisons throughout: a page can put an element of its own under each of these names where the browser has none. */
function wasRestored({ document, navigation }: ArrivalView, entry: PerformanceEntry): boolean {
  if ('wasDiscarded' in document && document.wasDiscarded === true) return true;
  if (navigation?.activation === null) return true; // Firefox 147; before, the journal's key by tab keeps such tabs silent
  return 'notRestoredReasons' in entry && entry.notRestoredReasons === null; // Chromium
}
