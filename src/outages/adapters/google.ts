import { DAY, type EpochMs, epochMs } from '../../contracts/epoch-ms';
import type { Service } from '../../contracts/service';
import type { AdapterResult } from '../../contracts/source-reading';
import type { EventLevel, StatusEvent } from '../../contracts/status-event';
import { isoMoment } from './iso-moment';
import { leavesSilence } from './leaves-silence';
import { mentions } from './mentions';
import { officialEvent } from './official-event';
import { oneForEachKey } from './one-for-each-key';
import { parseJson } from './parse-json';
import { isRow, type Row, textOf } from './row';
import { rowsIn } from './rows-in';

/** An incident that nobody closed and nobody wrote to for so long was forgotten. */
const FORGOTTEN_AFTER = 7 * DAY;
/** What ended earlier is of no use to anybody. */
const ENDED_IS_KEPT_FOR = 7 * DAY;

/**
 * The list of incidents of a Google status dashboard (`incidents.json`), past ones too, newest first.
 *
 * An incident counts where one of its products bears one of the service's words; its description only where it names no product. Its end is
 * `end`, or the update that calls the product available; `modified` goes on moving for weeks while reports are written, and is not read.
 * @param body the answer as text.
 * @param service each of its components is a list of words.
 * @param now when the answer was given.
 * @returns `drift` where no incident, past or present, was ever about one of our products: the list says which products it speaks of in no other
 * way, so an empty one may be anybody's. `parse` for what is no such list. Never throws.
 */
export function readGoogle(body: string, service: Service, now: EpochMs): AdapterResult {
  const parsed = parseJson(body);
  if (!parsed.ok) return parsed;
  const rows = rowsIn(parsed.value);
  if (rows === null) return { ok: false, error: 'parse' };
  const finders = service.components.map((component) => ({ component, isIn: mentions(component.names) }));
  const about = rows.map((row) => {
    const text = wordsOf(row);
    return { row, components: finders.filter(({ isIn }) => isIn(text)).map(({ component }) => component) };
  });
  // An incident that bears neither an id nor a begin is none, whatever words it holds.
  const ours = about.filter(({ row, components }) => components.length > 0 && textOf(row.id) !== '' && isoMoment(row.begin) !== null);
  const known = service.components.filter(
    (component) => component.actions.includes('redeem') && ours.some(({ components }) => components.includes(component)),
  );
  if (known.length === 0) return { ok: false, error: 'drift' };
  const told = ours.map(({ row, components }) =>
    toldOf(
      row,
      components.flatMap(({ actions }) => actions),
      service,
      now,
    ),
  );
  return {
    ok: true,
    knownComponents: told.every(({ isDoubtful }) => !isDoubtful) ? known.flatMap(({ names }) => names.slice(0, 1)) : [],
    events: oneForEachKey(told.flatMap(({ events }) => events)),
  };
}

const productsOf = (row: Row): readonly string[] =>
  [...(rowsIn(row.affected_products) ?? []).map(({ title }) => textOf(title)), textOf(row.service_name)].filter((name) => name !== '');

const wordsOf = (row: Row): string => productsOf(row).join('\n') || textOf(row.external_desc);

interface ToldOf {
  readonly events: readonly StatusEvent[];
  /** It is open, and nobody knows whether it still holds. */
  readonly isDoubtful: boolean;
}

function toldOf(row: Row, actions: StatusEvent['actions'], service: Service, now: EpochMs): ToldOf {
  const newest = newestUpdate(row);
  const impact = textOf(row.status_impact);
  // Advice to developers, not a state.
  if (impact === 'SERVICE_INFORMATION') return { events: [], isDoubtful: false };
  const begin = isoMoment(row.begin);
  const told = {
    id: textOf(row.id),
    actions,
    kind: 'incident',
    level: levelOf(impact, textOf(row.severity)),
    startedAt: begin,
    title: textOf(row.external_desc) || productsOf(row).join(', '),
    raw: `${impact || '(no impact)'}, ${textOf(row.severity) || '(no severity)'}`,
  } as const;
  const end = isoMoment(row.end);
  const isPast = end !== null && end <= now;
  if (isPast || textOf(newest?.row.status) === 'AVAILABLE') {
    const endedAt = isPast ? end : (newest?.at ?? null);
    const isKept = endedAt !== null && now - endedAt <= ENDED_IS_KEPT_FOR;
    return { events: isKept ? [officialEvent(service, { ...told, phase: 'resolved', endedAt })] : [], isDoubtful: false };
  }
  const lapsesAt = end ?? epochMs((newest?.at ?? begin ?? now) + FORGOTTEN_AFTER);
  const event = officialEvent(service, { ...told, phase: 'ongoing', endedAt: end, endIsPlanned: end !== null, expiresAt: lapsesAt });
  return { events: lapsesAt <= now ? [] : [event], isDoubtful: end === null && !leavesSilence(lapsesAt, now) };
}

function levelOf(impact: string, severity: string): EventLevel {
  if (impact === 'SERVICE_OUTAGE') return 'majorOutage';
  return impact === 'SERVICE_DISRUPTION' && severity === 'high' ? 'partialOutage' : 'degraded';
}

/** The update that was written last, whatever the order of the list. */
function newestUpdate(row: Row): { readonly row: Row; readonly at: EpochMs } | null {
  const updates = [...(rowsIn(row.updates) ?? []), ...(isRow(row.most_recent_update) ? [row.most_recent_update] : [])].flatMap((update) => {
    const at = isoMoment(update.when) ?? isoMoment(update.created);
    return at === null ? [] : [{ row: update, at }];
  });
  return updates.toSorted((a, b) => b.at - a.at)[0] ?? null;
}
