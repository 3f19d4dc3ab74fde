import type { CardId } from '../contracts/card-id';
import { DAY, type EpochMs, epochMs, MINUTE } from '../contracts/epoch-ms';
import type { OutageHistory, SeenSpan } from '../contracts/outage-history';
import type { VerdictLevel } from '../contracts/verdict';

const KEPT_FOR = 7 * DAY;
/** Three rounds of the timer: with less between two looks the same state is taken to have gone on. */
const STILL_THE_SAME_AFTER = 95 * MINUTE;
/** A source that changes its mind at every look must not fill the storage. */
const MOST_SPANS = 150;

/**
 * Adds one look to what was seen. Where nothing could be told, nothing is added, and a gap stays.
 * @param levels what was seen of each card now («will it work when typed?»).
 * @returns the last seven days, oldest first; cards of which nothing is left are gone. Spans in the future, from before the clock was set
 * back, are forgotten.
 */
export function recordHistory(history: OutageHistory, levels: Readonly<Record<CardId, VerdictLevel>>, now: EpochMs): OutageHistory {
  const cards = [...new Set([...Object.keys(history), ...Object.keys(levels)])];
  const spans = cards.map((card) => [card, withLook(recent(history[card] ?? [], now), levels[card] ?? 'unknown', now)] as const);
  return Object.fromEntries(spans.filter(([, kept]) => kept.length > 0));
}

function recent(spans: readonly SeenSpan[], now: EpochMs): readonly SeenSpan[] {
  const begin = epochMs(now - KEPT_FOR);
  return spans
    .filter(({ from, to }) => from <= now && to >= begin)
    .map(({ from, to, level }) => ({ from: later(from, begin), to: earlier(to, now), level }));
}

function withLook(spans: readonly SeenSpan[], level: VerdictLevel, now: EpochMs): readonly SeenSpan[] {
  if (level === 'unknown') return spans;
  const last = spans.at(-1);
  if (last?.level === level && now - last.to <= STILL_THE_SAME_AFTER) return [...spans.slice(0, -1), { ...last, to: now }];
  return [...spans, { from: now, to: now, level }].slice(-MOST_SPANS);
}

const later = (a: EpochMs, b: EpochMs): EpochMs => (a >= b ? a : b);
const earlier = (a: EpochMs, b: EpochMs): EpochMs => (a <= b ? a : b);
