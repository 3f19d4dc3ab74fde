/** Milliseconds since 1970-01-01T00:00:00Z. Branded, so that seconds, minutes and durations cannot stand in for a moment. */
export type EpochMs = number & { readonly __unit: 'epochMs' };

/** @param value milliseconds since 1970, as a plain number. */
export const epochMs = (value: number): EpochMs => value as EpochMs;

/** @param iso an ISO 8601 moment with offset or `Z`. @returns the moment, or `null` where the text is no date. */
export function parseIso(iso: string): EpochMs | null {
  const value = Date.parse(iso);
  return Number.isNaN(value) ? null : epochMs(value);
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
