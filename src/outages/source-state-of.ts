import type { EpochMs } from '../contracts/epoch-ms';
import type { Service } from '../contracts/service';
import type { SourceReading } from '../contracts/source-reading';
import type { Action } from '../contracts/status-event';
import type { SourceState } from '../contracts/verdict';

/**
 * How a source stands behind an answer about one action.
 *
 * `fresh`, so that its silence counts, asks for a reading that is not too old, in which a component was seen that bears on the action: a page
 * that lost the component where codes are typed says nothing about codes, though others are still there. An answer from the future counts for
 * nothing, because the clock was moved and nobody knows how old it is.
 * @param service of the source, `null` for the curated feed.
 */
export function sourceStateOf(
  source: string,
  service: Service | null,
  action: Action,
  readings: readonly SourceReading[],
  now: EpochMs,
): SourceState {
  const reading = readings.find((one) => one.source === source);
  const good = reading?.good ?? null;
  return {
    source,
    fetchedAt: good?.fetchedAt ?? null,
    fresh: good !== null && good.fetchedAt <= now && now < good.validUntil && canSpeak(service, action, good.knownComponents),
    error: reading?.lastTry?.error ?? null,
  };
}

/** Adapters name a component that they saw by one of its names or ids in the service's file. */
function canSpeak(service: Service | null, action: Action, known: readonly string[]): boolean {
  if (known.length === 0 || service === null) return known.length > 0;
  const components = service.components.filter(({ names, ids = [] }) => [...names, ...ids].some((name) => known.includes(name)));
  // A page without components shows by something else that it is alive, and then speaks about all that the service stands for.
  return components.length === 0 || components.some(({ actions }) => actions.includes(action));
}
