/** What a document tells its observer about coming and going. */
export interface ArrivalWatcher {
  /** Shown again from the back/forward cache (`persisted`), or reached by Back or Forward without leaving the document (`inPage`). */
  cameBack(how: { readonly persisted: boolean; readonly inPage: boolean }): void;
  /** The address changed within the document. */
  routeChanged(): void;
  /** The person left; the document may come back from the cache. */
  left(): void;
}

/** The part of the Navigation API that is read here (Chromium 123, Firefox 147, Safari 26.2). */
interface NavigateEvent extends Event {
  readonly navigationType: string;
  readonly destination: { readonly sameDocument: boolean };
}

/** Listens for coming and going. Never `unload`: it would cost the page its back/forward cache. */
export function watchArrivals(signal: AbortSignal, watcher: ArrivalWatcher): void {
  const options = { signal, capture: true } as const;
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) watcher.cameBack({ persisted, inPage: false });
    },
    options,
  );
  window.addEventListener('pagehide', () => watcher.left(), options);
  // An image may bear that name; it has no list of entries.
  const navigation = 'navigation' in window ? window.navigation : undefined;
  if (navigation instanceof EventTarget && 'entries' in navigation) {
    navigation.addEventListener(
      'navigate',
      (event) => {
        if (!isNavigate(event) || !event.destination.sameDocument) return;
        const inPage = event.navigationType === 'traverse';
        // The address is the new one only after the event.
        setTimeout(() => (inPage ? watcher.cameBack({ persisted: false, inPage }) : watcher.routeChanged()), 0);
      },
      { signal },
    );
  } else {
    window.addEventListener('popstate', () => watcher.cameBack({ persisted: false, inPage: true }), options);
    window.addEventListener('hashchange', () => watcher.routeChanged(), options);
  }
}

function isNavigate(event: Event): event is NavigateEvent {
  return 'destination' in event;
}
