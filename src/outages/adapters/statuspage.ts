import type { EpochMs } from '../../contracts/epoch-ms';
import type { Service, ServiceComponent } from '../../contracts/service';
import type { AdapterResult } from '../../contracts/source-reading';
import type { EventLevel } from '../../contracts/status-event';
import { isoMoment } from './iso-moment';
import { parseJson } from './parse-json';
import { isRow, isUnder, type Row, textOf } from './row';
import { rowsIn } from './rows-in';
import { type BoardComponent, type BoardEntry, readStatusBoard } from './status-board';

/**
 * Atlassian Statuspage, version 2 of its public interface, and the pages of others that answer in the same form (incident.io).
 *
 * Read is `/api/v2/summary.json`: every component, the incidents that are open, the maintenances that run or are planned. `page`'s own indicator is
 * not read (it counts games and interfaces), nor is `updated_at` of an incident where its end is asked for (editing a post-mortem moves it).
 * @param body the answer as text.
 * @param service its components are found by the page's ids, else by «Name» or «Group - Name».
 * @param now when the answer was given.
 * @returns see `readStatusBoard`; `parse` for what is no such answer. Never throws.
 */
export function readStatuspage(body: string, service: Service, now: EpochMs): AdapterResult {
  const parsed = parseJson(body);
  if (!parsed.ok) return parsed;
  const answer = isRow(parsed.value) ? parsed.value : {};
  const rows = rowsIn(answer.components);
  const incidents = rowsIn(answer.incidents);
  // The maintenances alone may be missing: a component under maintenance says so itself.
  const maintenances = answer.scheduled_maintenances === undefined ? [] : rowsIn(answer.scheduled_maintenances);
  if (rows === null || incidents === null || maintenances === null) return { ok: false, error: 'parse' };
  const components = knownComponentsIn(rows, service);
  const entries = [...incidents.map((row) => incidentOf(row, components)), ...maintenances.map((row) => maintenanceOf(row, components))];
  return readStatusBoard({ components, entries }, service, now);
}

/** One of ours, with every name under which the page's entries may speak of it. */
interface Found extends BoardComponent {
  readonly names: readonly string[];
}

function knownComponentsIn(rows: readonly Row[], service: Service): readonly Found[] {
  const groups = new Map(rows.filter(({ group }) => group === true).map((row) => [textOf(row.id), textOf(row.name)]));
  const named = rows
    .filter(({ group }) => group !== true)
    .map((row) => {
      const name = textOf(row.name);
      const group = groups.get(textOf(row.group_id));
      return { row, names: group === undefined ? [name] : [`${group} - ${name}`, name] };
    });
  return service.components.flatMap((known) => {
    const byId = named.filter(({ row }) => known.ids?.includes(textOf(row.id)));
    const found = byId.length > 0 ? byId : named.filter(({ names }) => names.some((name) => isUnder(name, known.names)));
    return found.flatMap(({ row, names }) => componentOf(row, names, known));
  });
}

function componentOf(row: Row, names: readonly string[], known: ServiceComponent): readonly Found[] {
  const state = textOf(row.status);
  // Without a state nothing is known of it, not even that it is in order.
  if (state === '') return [];
  const id = textOf(row.id) || names[0] || '';
  return [{ known, id, name: names[0] ?? '', names, level: levelOf(state), since: isoMoment(row.updated_at), raw: state }];
}

function levelOf(state: string): EventLevel | 'operational' {
  switch (state) {
    case 'operational':
      return 'operational';
    case 'under_maintenance':
      return 'maintenance';
    case 'partial_outage':
      return 'partialOutage';
    case 'major_outage':
      return 'majorOutage';
    default:
      // `degraded_performance`, and every word that is new: what is not called operational is not taken for it.
      return 'degraded';
  }
}

function incidentOf(row: Row, components: readonly Found[]): BoardEntry {
  const status = textOf(row.status);
  const impact = textOf(row.impact);
  const isOver = status === 'resolved' || status === 'postmortem';
  return {
    ...entryOf(row, components),
    kind: 'incident',
    phase: isOver ? 'resolved' : status === 'monitoring' ? 'monitoring' : 'ongoing',
    isHarmless: impact === 'none',
    startedAt: isoMoment(row.started_at) ?? isoMoment(row.created_at),
    endedAt: isOver ? isoMoment(row.resolved_at) : null,
    raw: `${status || '(no status)'}, ${impact || '(no impact)'}`,
  };
}

function maintenanceOf(row: Row, components: readonly Found[]): BoardEntry {
  const status = textOf(row.status);
  return {
    ...entryOf(row, components),
    kind: 'maintenance',
    phase: maintenancePhases.get(status) ?? 'scheduled', // a word we do not know: then the plan counts
    isHarmless: false,
    startedAt: isoMoment(row.scheduled_for) ?? isoMoment(row.created_at),
    endedAt: isoMoment(row.scheduled_until),
    raw: status || '(no status)',
  };
}
const maintenancePhases = new Map<string, BoardEntry['phase']>([
  ['in_progress', 'ongoing'],
  ['verifying', 'ongoing'],
  ['completed', 'resolved'],
]);

function entryOf(row: Row, components: readonly Found[]): Pick<BoardEntry, 'id' | 'title' | 'affected' | 'newestAt'> {
  const updates = rowsIn(row.incident_updates) ?? [];
  const title = textOf(row.name);
  const moments = [row.created_at, ...updates.map((update) => update.created_at)].map(isoMoment).filter((moment) => moment !== null);
  return {
    id: textOf(row.id) || title,
    title,
    affected: affectedBy(row, updates, components),
    newestAt: moments.reduce<EpochMs | null>((newest, moment) => (newest === null || moment > newest ? moment : newest), null),
  };
}

/**
 * Which of ours an entry names: in its own list, which may be empty, or in one of its updates, which call them «Group - Name». What these lists
 * say of states is not read: in the own list it is the present one, in the updates often «operational» before and after.
 */
function affectedBy(row: Row, updates: readonly Row[], components: readonly Found[]): BoardEntry['affected'] {
  const named = [
    ...(rowsIn(row.components) ?? []).map(({ id, name }) => ({ id: textOf(id), name: textOf(name) })),
    ...updates
      .flatMap((update) => rowsIn(update.affected_components) ?? [])
      .map(({ code, name }) => ({ id: textOf(code), name: textOf(name) })),
  ];
  if (named.length === 0) return null;
  const ids = new Set(named.map(({ id }) => id));
  // A name counts only where no id tells which component is meant: several may be called «Login».
  const names = new Set(named.filter(({ id }) => id === '').map(({ name }) => name));
  return components.filter((one) => ids.has(one.id) || one.names.some((name) => names.has(name)));
}
