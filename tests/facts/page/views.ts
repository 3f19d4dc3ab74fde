import type { Timed } from '../../../src/facts/page/navigation-entry';

/** A window whose document was loaded like this; `null`: the browser does not tell. */
export function loaded(entry: Readonly<Record<string, unknown>> | null): Timed {
  const whole: PerformanceEntry = { duration: 0, entryType: 'navigation', name: 'document', startTime: 0, toJSON: () => null };
  return { performance: { getEntriesByType: () => (entry ? [Object.assign(whole, entry)] : []) } };
}

/** A window that throws when it is asked. */
export const throwing: Timed = {
  performance: {
    getEntriesByType() {
      throw new Error('not here');
    },
  },
};
