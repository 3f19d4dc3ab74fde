import { type EpochMs, epochMs } from '../../src/contracts/epoch-ms';
import type { SourceReading } from '../../src/contracts/source-reading';
import type { StatusEvent } from '../../src/contracts/status-event';

/** A moment from its ISO text. Throws for what is none, so that a typing error in a table is seen. */
export function at(iso: string): EpochMs {
  const value = Date.parse(iso);
  if (Number.isNaN(value)) throw new Error(`no moment: ${iso}`);
  return epochMs(value);
}

export const later = (moment: EpochMs, by: number): EpochMs => epochMs(moment + by);

/** An ongoing official outage of typing, changed where a test says so. */
export const event = (changes: Partial<StatusEvent> = {}): StatusEvent => ({
  key: 'apple:1:1',
  source: 'apple',
  publisher: 'Apple',
  certainty: 'official',
  cards: ['apple'],
  actions: ['redeem'],
  kind: 'incident',
  phase: 'ongoing',
  level: 'majorOutage',
  startedAt: at('2026-11-24T08:00:00Z'),
  endedAt: null,
  endIsPlanned: false,
  updatedAt: null,
  title: { ja: '障害', en: 'Outage' },
  url: null,
  raw: '',
  ...changes,
});

/** A good reading of that moment, whose silence counts for 90 minutes. */
export const reading = (source: string, fetchedAt: EpochMs, events: readonly StatusEvent[] = []): SourceReading => ({
  source,
  good: {
    fetchedAt,
    validUntil: epochMs(fetchedAt + 90 * 60_000),
    events,
    knownComponents: [source === 'feed' ? 'feed' : 'App Store'],
    seq: source === 'feed' ? 1 : null,
  },
  lastTry: { at: fetchedAt, error: null },
});
