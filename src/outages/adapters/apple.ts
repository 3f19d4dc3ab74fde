import type { Service } from '../../contracts/service';
import type { AdapterResult } from '../../contracts/source-reading';
import { eventOf, oneForEachKey, titleOf } from './apple-event';
import { parseJsonOrJsonp } from './parse-json-or-jsonp';
import { isRow, isUnder, type Row, textOf } from './row';

/** Real answers have 7,000 to 60,000 characters. */
const LONGEST_ANSWER = 2_000_000;

/**
 * Apple's status page for consumers, in any of its languages.
 *
 * Lenient by need: `statusType` is empty in one event of a hundred, lists hold `null`, names change. Times are the `epoch…` milliseconds;
 * the text dates come in three layouts and several time zones and are never read.
 * @param body the answer as text: bare JSON (in spite of its name `.js`) or JSONP.
 * @param service which components concern codes, and under which names they have been seen.
 * @returns the events of those components, one for each message id and start; or `tooLarge`, `parse`, or `drift` where none of the
 * components that codes are typed into is left, because then silence would only look like health. Never throws.
 */
export function readApple(body: string, service: Service): AdapterResult {
  if (body.length > LONGEST_ANSWER) return { ok: false, error: 'tooLarge' };
  const answer = parseJsonOrJsonp(body);
  if (!isRow(answer) || !Array.isArray(answer.services)) return { ok: false, error: 'parse' };
  const rows = answer.services.filter(isRow);
  const known = service.components.filter(({ names }) => rows.some((row) => isUnder(row.serviceName, names) && canBeSilent(row.events)));
  if (!known.some(({ actions }) => actions.includes('redeem'))) return { ok: false, error: 'drift' };
  return {
    ok: true,
    knownComponents: known.flatMap(({ names }) => names.slice(0, 1)),
    events: [...bannerOf(answer.drMessage, service), ...oneForEachKey(rows.flatMap((row) => eventsOf(row, service)))],
  };
}

/** An empty list says «nothing reported»; one that is missing, or holds what is no event, says nothing. */
const canBeSilent = (events: unknown): boolean => Array.isArray(events) && events.every((event) => event === null || isRow(event));

/** An event counts where it stands under one of our components, or names one among the affected. */
function eventsOf(row: Row, service: Service) {
  const events = Array.isArray(row.events) ? row.events.filter(isRow) : [];
  return events.flatMap((event) => {
    const affected = Array.isArray(event.affectedServices) ? event.affectedServices : [];
    const components = service.components.filter(({ names }) => [row.serviceName, ...affected].some((name) => isUnder(name, names)));
    return components.length === 0 ? [] : [eventOf(event, textOf(row.serviceName), components, service)];
  });
}

/** A message above the whole page. It was never recorded; whatever it says, «nothing reported» would be wrong beside it. */
function bannerOf(drMessage: unknown, service: Service) {
  const message = textOf(drMessage);
  if (message === '') return [];
  const banner = eventOf({ messageId: 'banner', eventStatus: 'ongoing', message }, '', service.components, service);
  return [{ ...banner.event, title: titleOf(banner) }];
}
