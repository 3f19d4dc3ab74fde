import { type EpochMs, HOUR } from '../../contracts/epoch-ms';

/** A reading is renewed for some hours while the answer stays the same, without being read anew. */
const A_READING_LIVES = 8 * HOUR;

/**
 * Whether silence may be told beside an open entry that lapses by itself. Where it has lapsed, or will while its reading lives on, nobody declared
 * it over: that is no outage any more, and no «nothing reported» either.
 * @param lapsesAt from when on the entry is not claimed any more.
 */
export const leavesSilence = (lapsesAt: EpochMs, now: EpochMs): boolean => lapsesAt > now + A_READING_LIVES;
