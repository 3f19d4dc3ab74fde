import { HOUR, MINUTE } from '../../../src/contracts/epoch-ms';

/** Milliseconds from the day's beginning. */
type Time = number;

/** A day of the feed's host, as every client meets it. */
export interface Scenario {
  readonly id: string;
  readonly about: string;
  /** When a document came out, and whether it tells of an outage. The clients know the one before the first. */
  readonly documents: readonly { readonly at: Time; readonly tellsOfOutage: boolean }[];
  /** While the host answers 503; `retryAfter` in seconds, `null` where it wishes nothing. */
  readonly down: { readonly from: Time; readonly to: Time; readonly retryAfter: number | null } | null;
  /** `always`: browsers run all day. `morning`: they start between 08:00 and 10:00, most of them about 09:00. */
  readonly browsers: 'always' | 'morning';
}

/** Noon, so that a whole day lies about it. */
const NOON = 12 * HOUR;

export const scenarios: readonly Scenario[] = [
  { id: 'calm', about: 'nothing happens; every browser runs all day', documents: [], down: null, browsers: 'always' },
  { id: 'morning', about: 'browsers start between 08:00 and 10:00', documents: [], down: null, browsers: 'morning' },
  {
    id: 'incident',
    about: 'an outage is published at 12:00 and closed at 18:00',
    documents: [
      { at: NOON, tellsOfOutage: true },
      { at: NOON + 6 * HOUR, tellsOfOutage: false },
    ],
    down: null,
    browsers: 'always',
  },
  {
    id: 'host-fails',
    about: 'the host answers 503 from 12:00 to 14:00',
    documents: [],
    down: { from: NOON, to: NOON + 2 * HOUR, retryAfter: null },
    browsers: 'always',
  },
  {
    id: 'host-fails-in-incident',
    about: 'an outage is published at 12:00; the host answers 503 with Retry-After 120 from 12:20 to 13:20',
    documents: [{ at: NOON, tellsOfOutage: true }],
    down: { from: NOON + 20 * MINUTE, to: NOON + 80 * MINUTE, retryAfter: 120 },
    browsers: 'always',
  },
];
