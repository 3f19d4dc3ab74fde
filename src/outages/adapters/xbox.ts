import type { Service, ServiceComponent } from '../../contracts/service';
import type { AdapterResult } from '../../contracts/source-reading';
import type { EventLevel, StatusEvent } from '../../contracts/status-event';
import { isoMoment } from './iso-moment';
import { knownToBeSilent, type Silence } from './known-to-be-silent';
import { officialEvent } from './official-event';
import { oneForEachKey } from './one-for-each-key';
import { parseJson } from './parse-json';
import { isRow, isUnder, type Row, textOf } from './row';
import { rowsIn } from './rows-in';

/** One thing that a person does («Redeeming codes»), as the page shows it. */
interface Scenario {
  readonly row: Row;
  readonly id: string;
  readonly state: ScenarioState;
  readonly incidents: readonly Row[];
}

/** `contradicted`: it is said to have no trouble, and something beside it says otherwise. */
type ScenarioState = { readonly is: EventLevel; readonly raw: string } | 'none' | 'contradicted' | 'unreadable';

/**
 * Xbox's status page, as JSON (the address answers in XML unless asked otherwise). It names what people do, «Redeeming codes» among it.
 *
 * An answer that shows trouble was never recorded, so every state but «None» counts. `Description` is a sentence about what the trouble would
 * be and stands there while all is well: it is shown only beside such a state. The states of categories, of games and of the page as a
 * whole add nothing, as long as the scenarios explain them.
 * @returns an event for each scenario of ours that has trouble, or for each of its incidents; or `tooLarge`, `parse` (also for XML), or
 * `drift` where no scenario is left that codes need. Never throws.
 */
export function readXbox(body: string, service: Service): AdapterResult {
  const parsed = parseJson(body);
  if (!parsed.ok) return parsed;
  const categories = isRow(parsed.value) ? rowsIn(parsed.value.CoreServices) : null;
  if (categories === null) return { ok: false, error: 'parse' };
  const scenarios = categories.flatMap(scenariosOf);
  const found = new Map(service.components.map((component) => [component, scenariosUnder(component, scenarios)]));
  const known = knownToBeSilent(service.components, (component) => silenceOf(found.get(component) ?? []));
  const events = [...found].flatMap(([component, its]) => its.flatMap((scenario) => eventsOf(scenario, component, service)));
  if (known === 'drift' && events.length === 0) return { ok: false, error: 'drift' };
  return { ok: true, knownComponents: known === 'drift' ? [] : known, events: oneForEachKey(events) };
}

function scenariosOf(category: Row): readonly Scenario[] {
  const rows = rowsIn(category.Scenarios) ?? [];
  const states = rows.map(({ Status }) => stateOf(Status));
  const isUnexplained = typeof stateOf(category.Status) === 'object' && states.every((state) => state === 'none');
  return rows.map((row, index) => {
    const incidents = rowsIn(row.Incidents ?? []);
    const state = states[index] ?? 'unreadable';
    const isContradicted = state === 'none' && (isUnexplained || incidents === null || incidents.length > 0);
    return { row, id: textOf(row.Id), state: isContradicted ? 'contradicted' : state, incidents: incidents ?? [] };
  });
}

/** The only words that were ever seen are those of no trouble: `None`, with the number 1. */
function stateOf(status: unknown): ScenarioState {
  if (!isRow(status)) return 'unreadable';
  const raw = textOf(status.Name) || textOf(status.State);
  if (raw === '') return 'unreadable';
  const isFine = raw.toLowerCase() === 'none' && (status.Id === undefined || status.Id === null || textOf(status.Id) === '1');
  return isFine ? 'none' : { is: levelOf(raw.toLowerCase()), raw };
}

/** Words that readers of the page expect. One that is new says that something is wrong, and nobody says how much. */
function levelOf(word: string): EventLevel {
  if (word.includes('maint')) return 'maintenance';
  if (word.includes('partial') || word.includes('impacted')) return 'partialOutage';
  return word.includes('major') || word.includes('outage') ? 'majorOutage' : 'degraded';
}

/** Ids last; names are for the day on which they do not. */
function scenariosUnder({ ids = [], names }: ServiceComponent, scenarios: readonly Scenario[]): readonly Scenario[] {
  const byId = scenarios.filter(({ id }) => ids.includes(id));
  return byId.length > 0 ? byId : scenarios.filter(({ row }) => isUnder(row.Name, names));
}

function silenceOf(scenarios: readonly Scenario[]): Silence {
  if (scenarios.length === 0) return 'absent';
  if (scenarios.some(({ state }) => state === 'unreadable')) return 'unreadable';
  return scenarios.some(({ state }) => state === 'contradicted') ? 'inDoubt' : 'silent';
}

function eventsOf({ row, id, state, incidents }: Scenario, { actions }: ServiceComponent, service: Service): readonly StatusEvent[] {
  if (typeof state === 'string') return [];
  const { is: level, raw } = state;
  const title = [textOf(row.Name), textOf(row.Description)].filter((text) => text !== '').join(': ');
  const kind = level === 'maintenance' ? 'maintenance' : 'incident';
  const told = { actions, kind, phase: 'ongoing', level, title } as const;
  if (incidents.length === 0) return [officialEvent(service, { ...told, id, startedAt: null, raw })];
  return incidents.map((incident) => {
    const stage = isRow(incident.Stage) ? textOf(incident.Stage.Message) : '';
    const incidentId = textOf(incident.Id) || id;
    return officialEvent(service, {
      ...told,
      // What only stops the checkout must not lend its weight to what stops codes from being taken.
      id: actions.includes('redeem') ? incidentId : `${incidentId}/${id}`,
      startedAt: isoMoment(incident.Begin),
      raw: stage === '' ? raw : `${raw}, ${stage}`,
    });
  });
}
