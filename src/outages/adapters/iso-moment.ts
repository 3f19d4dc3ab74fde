import { type EpochMs, parseIso } from '../../contracts/epoch-ms';

/**
 * @param value what stands in an answer where a moment is expected.
 * @returns the moment, if it is ISO 8601 with seconds and an offset or `Z`, between 2001 and 2100; else `null`. A time without a zone is no
 * moment, and `Date.parse` would take almost any text for a date.
 */
export function isoMoment(value: unknown): EpochMs | null {
  if (typeof value !== 'string' || value.length > 40 || !ISO.test(value)) return null;
  const moment = parseIso(value);
  return moment !== null && moment >= EARLIEST && moment <= LATEST ? moment : null;
}
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
const EARLIEST = Date.UTC(2001, 0);
const LATEST = Date.UTC(2100, 0);
