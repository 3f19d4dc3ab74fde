import { type EpochMs, parseIso } from '../../src/contracts/epoch-ms';
import type { FeedReading } from '../../src/contracts/feed';
import type { Service } from '../../src/contracts/service';
import { readReadings } from '../../src/outages/feed/read-readings';
import { readingAsFile } from './reading-as-file';

/** What `collect` leaves for `publish-dir`. */
export interface CollectedFile {
  readonly collectedAt: EpochMs;
  readonly readings: readonly FeedReading[];
}

export const collectedText = ({ collectedAt, readings }: CollectedFile): string =>
  `${JSON.stringify({ collectedAt: new Date(collectedAt).toISOString(), readings: readings.map(readingAsFile) }, null, 2)}\n`;

/** @returns what was collected, or `null` where the text is no such file or holds a reading that the extension would not read. */
export function readCollected(text: string, services: readonly Service[]): CollectedFile | null {
  const raw: { readonly collectedAt?: unknown; readonly readings?: unknown } | null = parsed(text);
  if (raw === null || typeof raw.collectedAt !== 'string' || !Array.isArray(raw.readings)) return null;
  const collectedAt = parseIso(raw.collectedAt);
  const readings = readReadings(raw.readings, services);
  return collectedAt === null || readings.length !== raw.readings.length ? null : { collectedAt, readings };
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
