/** The part of a window that knows how the document was loaded. */
export interface Timed {
  readonly performance: Pick<Performance, 'getEntriesByType'>;
}

/** How this document was loaded, or `null` where the browser does not tell. */
export function navigationEntry(view: Timed): PerformanceEntry | null {
  try {
    return view.performance.getEntriesByType('navigation')[0] ?? null;
  } catch {
    return null;
  }
}
