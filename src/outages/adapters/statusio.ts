import type { EpochMs } from '../../contracts/epoch-ms';
import type { Service } from '../../contracts/service';
import type { AdapterResult } from '../../contracts/source-reading';
import type { EventLevel } from '../../contracts/status-event';
import { isoMoment } from './iso-moment';
import { parseJson } from './parse-json';
import { isRow, isUnder, type Row, textOf } from './row';
import { rowsIn } from './rows-in';
import { type BoardComponent, type BoardEntry, readStatusBoard } from './status-board';

/**
 * Status.io, its public answer `/1.0/status/{page}`. A component there is a pair: the same container («Website») stands in several groups («User»,
 * «Creator»), each with a state of its own.
 *
 * `updated` is when a state last changed, weeks ago where all goes well: no sign of how fresh the answer is, and not read as one.
 * @param body the answer as text.
 * @param service its components are named `Group - Container`; an id is `group/container`.
 * @param now when the answer was given.
 * @returns see `readStatusBoard`; `parse` for what is no such answer. Never throws.
 */
export function readStatusio(body: string, service: Service, now: EpochMs): AdapterResult {
  const parsed = parseJson(body);
  if (!parsed.ok) return parsed;
  const result = isRow(parsed.value) && isRow(parsed.value.result) ? parsed.value.result : {};
  const groups = rowsIn(result.status);
  const incidents = rowsIn(result.incidents);
  const planned = isRow(result.maintenance) ? result.maintenance : {};
  if (groups === null || incidents === null) return { ok: false, error: 'parse' };
  const components = groups.flatMap((group) => componentsOf(group, service));
  const entries = [
    ...incidents.map((row) => incidentOf(row, components)),
    ...(rowsIn(planned.active) ?? []).map((row) => maintenanceOf(row, 'ongoing', components)),
    ...(rowsIn(planned.upcoming) ?? []).map((row) => maintenanceOf(row, 'scheduled', components)),
  ];
  return readStatusBoard({ components, entries }, service, now);
}

/** One of ours, with the two ids by which the page's entries speak of it. */
interface Found extends BoardComponent {
  readonly group: string;
  readonly container: string;
}

function componentsOf(group: Row, service: Service): readonly Found[] {
  const groupName = textOf(group.name);
  return (rowsIn(group.containers) ?? []).flatMap((row) => {
    const id = `${textOf(group.id)}/${textOf(row.id)}`;
    const name = `${groupName} - ${textOf(row.name)}`;
    const known = service.components.find(({ ids, names }) => ids?.includes(id) || isUnder(name, names));
    const level = levelOf(row);
    if (known === undefined || level === null) return [];
    const raw = [textOf(row.status_code), textOf(row.status)].join(' ').trim();
    return [{ known, id, name, level, since: isoMoment(row.updated), raw, group: textOf(group.id), container: textOf(row.id) }];
  });
}

/** @returns `null` where no state is given at all. Number and word should say the same; where only one is known, that one counts. */
function levelOf({ status_code, status }: Row): EventLevel | 'operational' | null {
  const code = textOf(status_code);
  const word = textOf(status).toLowerCase();
  if (code === '' && word === '') return null;
  return levels.get(code) ?? levels.get(word) ?? 'degraded';
}
const levels = new Map<string, EventLevel | 'operational'>([
  ['100', 'operational'],
  ['200', 'maintenance'],
  ['300', 'degraded'],
  ['400', 'partialOutage'],
  ['500', 'majorOutage'],
  ['600', 'majorOutage'], // a security event
  ['operational', 'operational'],
  ['planned maintenance', 'maintenance'],
]);

function incidentOf(row: Row, components: readonly Found[]): BoardEntry {
  const messages = messagesOf(row);
  const state = textOf(messages[0]?.row.state);
  const isOver = state === '400' || row.current_active === false || isoMoment(row.datetime_resolved) !== null;
  return {
    ...entryOf(row, components),
    kind: 'incident',
    phase: isOver ? 'resolved' : state === '300' ? 'monitoring' : 'ongoing',
    isHarmless: false,
    startedAt: isoMoment(row.datetime_open),
    endedAt: isOver ? (isoMoment(row.datetime_resolved) ?? messages[0]?.at ?? null) : null,
    raw: `state ${state || '(none)'}`,
  };
}

function maintenanceOf(row: Row, phase: 'ongoing' | 'scheduled', components: readonly Found[]): BoardEntry {
  return {
    ...entryOf(row, components),
    kind: 'maintenance',
    phase,
    isHarmless: false,
    startedAt: isoMoment(row.datetime_planned_start) ?? isoMoment(row.datetime_open),
    endedAt: isoMoment(row.datetime_planned_end),
    raw: `maintenance ${phase}`,
  };
}

function entryOf(row: Row, components: readonly Found[]): Pick<BoardEntry, 'id' | 'title' | 'affected' | 'newestAt'> {
  const title = textOf(row.name);
  return {
    id: textOf(row._id) || textOf(row.id) || title,
    title,
    affected: affectedBy(row, components),
    newestAt: messagesOf(row)[0]?.at ?? isoMoment(row.datetime_open),
  };
}

/** Newest first, whatever their order in the answer; those without a time are left out. */
function messagesOf(row: Row): readonly { readonly row: Row; readonly at: EpochMs }[] {
  const messages = (rowsIn(row.messages) ?? []).flatMap((message) => {
    const at = isoMoment(message.datetime);
    return at === null ? [] : [{ row: message, at }];
  });
  return messages.toSorted((a, b) => b.at - a.at);
}

/** Groups are called components there. An entry that names only groups means all they hold; one that names only containers, these everywhere. */
function affectedBy(row: Row, components: readonly Found[]): BoardEntry['affected'] {
  const groups = idsIn(row.components_affected);
  const containers = idsIn(row.containers_affected);
  if (groups.size === 0 && containers.size === 0) return null;
  return components.filter(
    ({ group, container }) => (groups.size === 0 || groups.has(group)) && (containers.size === 0 || containers.has(container)),
  );
}

const idsIn = (list: unknown) => new Set((rowsIn(list) ?? []).map((row) => textOf(row._id) || textOf(row.id)).filter((id) => id !== ''));
