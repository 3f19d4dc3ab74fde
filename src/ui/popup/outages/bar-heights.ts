import type { SeenSpan } from '../../../contracts/outage-history';

/** The height of the drawing of a week, in its own units. */
export const weekBarHeight = 24;

/** The worse, the higher; «nothing reported» is low, and is not to be taken for a gap. */
export const barHeights: Readonly<Record<SeenSpan['level'], number>> = {
  nothingReported: 5,
  maintenance: 10,
  degraded: 14,
  partialOutage: 19,
  majorOutage: weekBarHeight,
};
