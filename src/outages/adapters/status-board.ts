import { DAY, type EpochMs, epochMs, HOUR } from '../../contracts/epoch-ms';
import type { Service, ServiceComponent } from '../../contracts/service';
import type { AdapterResult } from '../../contracts/source-reading';
import type { EventLevel, EventPhase, StatusEvent } from '../../contracts/status-event';
import { verdictLevels } from '../../contracts/verdict';
import { componentsInTitle } from './components-in-title';
import { officialEvent } from './official-event';
import { oneForEachKey } from './one-for-each-key';

/** A component of the page that is one of ours, as it is now. */
export interface BoardComponent {
  readonly known: ServiceComponent;
  readonly id: string;
  readonly name: string;
  readonly level: EventLevel | 'operational';
  /** When the page last changed it. */
  readonly since: EpochMs | null;
  readonly raw: string;
}

/** An incident or a maintenance of the page. */
export interface BoardEntry {
  readonly id: string;
  readonly title: string;
  readonly kind: 'incident' | 'maintenance';
  readonly phase: Exclude<EventPhase, 'vanished'>;
  /** Those of ours that it names; `null` where it names no component at all. */
  readonly affected: readonly BoardComponent[] | null;
  /** The page itself says that nothing is impaired. */
  readonly isHarmless: boolean;
  readonly startedAt: EpochMs | null;
  /** An incident's end as it happened, a maintenance's as it is planned. */
  readonly endedAt: EpochMs | null;
  /** When somebody last wrote to it. */
  readonly newestAt: EpochMs | null;
  readonly raw: string;
}

/** A page that shows components with a state of their own, and beside them what happens to them. */
export interface StatusBoard {
  readonly components: readonly BoardComponent[];
  readonly entries: readonly BoardEntry[];
}

/** An open incident whose components all work, and to which nobody wrote for so long, was forgotten and not kept open. */
const FORGOTTEN_AFTER = 72 * HOUR;
/** What ended earlier is of no use to anybody. */
const ENDED_IS_KEPT_FOR = 7 * DAY;
/** A maintenance without an end, or one that outlasts its plan, is believed for so long after the page was last read. */
const ENDLESS_IS_BELIEVED_FOR = DAY;

/**
 * What a page with components says about codes. The state of the page as a whole is not looked at: it speaks of games and interfaces as well.
 * @param now when the answer was given.
 * @returns the incidents and maintenances of our components, and an event for each component that does not work and that none of them
 * explains; `drift` where none of the components that codes are typed into is left.
 */
export function readStatusBoard({ components, entries }: StatusBoard, service: Service, now: EpochMs): AdapterResult {
  const known = service.components.filter(
    (component) => component.actions.includes('redeem') && components.some((one) => one.known === component),
  );
  if (known.length === 0) return { ok: false, error: 'drift' };
  const told = entries.map((entry) => ({ entry, events: eventsOf(entry, service, now) }));
  const explaining = told.filter(({ entry, events }) => events.length > 0 && isOpen(entry)).map(({ entry }) => entry);
  const unexplained = components.filter((one) => one.level !== 'operational' && !explaining.some((entry) => explains(entry, one)));
  return {
    ok: true,
    knownComponents: known.flatMap(({ names }) => names.slice(0, 1)),
    events: oneForEachKey([...told.flatMap(({ events }) => events), ...unexplained.map((one) => eventOfComponent(one, service, now))]),
  };
}

const isOpen = ({ phase }: BoardEntry) => phase === 'ongoing' || phase === 'monitoring';

const explains = ({ affected, kind }: BoardEntry, component: BoardComponent) =>
  affected?.some(({ id }) => id === component.id) === true && (kind === 'incident' || component.level === 'maintenance');

function eventsOf(entry: BoardEntry, service: Service, now: EpochMs): readonly StatusEvent[] {
  const concerned = entry.affected?.map(({ known }) => known) ?? componentsInTitle(entry.title, service.components);
  if (concerned.length === 0) return [];
  const state = entry.kind === 'maintenance' ? maintenanceState(entry, now) : incidentState(entry, now);
  if (state === null) return [];
  const { id, kind, startedAt, raw } = entry;
  return [
    officialEvent(service, {
      id,
      kind,
      startedAt,
      actions: concerned.flatMap(({ actions }) => actions),
      title: entry.title || namesOf(entry.affected ?? []),
      raw: [raw, ...(entry.affected ?? []).map((one) => `${one.name}: ${one.raw}`)].join(', ').slice(0, 300),
      ...state,
    }),
  ];
}

type State = Pick<StatusEvent, 'phase' | 'level'> & Partial<Pick<StatusEvent, 'endedAt' | 'endIsPlanned' | 'expiresAt'>>;

function maintenanceState({ phase, endedAt }: BoardEntry, now: EpochMs): State | null {
  const level = 'maintenance';
  if (phase === 'resolved') return null;
  if (endedAt !== null && (phase === 'scheduled' || endedAt > now)) return { phase, level, endedAt, endIsPlanned: true };
  return { phase, level, expiresAt: epochMs(now + ENDLESS_IS_BELIEVED_FOR) };
}

function incidentState(entry: BoardEntry, now: EpochMs): State | null {
  const { phase, endedAt, startedAt, newestAt, affected, isHarmless } = entry;
  if (phase === 'resolved') return endedAt !== null && now - endedAt <= ENDED_IS_KEPT_FOR ? { phase, level: 'degraded', endedAt } : null;
  const level = worstOf((affected ?? []).map((one) => one.level));
  // A recovery that is only announced stays in doubt; where the component is still out of order there is none.
  if (level !== 'operational') return { phase: isOutage(level) ? 'ongoing' : phase, level: level === 'maintenance' ? 'degraded' : level };
  const expiresAt = epochMs((newestAt ?? startedAt ?? now) + FORGOTTEN_AFTER);
  return isHarmless || expiresAt <= now ? null : { phase, level: 'degraded', expiresAt };
}

const isOutage = (level: EventLevel) => level === 'majorOutage' || level === 'partialOutage';

/** @returns the worst of the states; `operational` where there is none. */
function worstOf(levels: readonly BoardComponent['level'][]): BoardComponent['level'] {
  const failing = levels.filter((level) => level !== 'operational');
  const [first, ...rest] = failing;
  return first === undefined ? 'operational' : rest.reduce((a, b) => (rank(a) <= rank(b) ? a : b), first);
}
const rank = (level: EventLevel) => verdictLevels.indexOf(level);

const namesOf = (components: readonly BoardComponent[]) => components.map(({ name }) => name).join(', ');

/** A component that does not work though no entry says why is an event of its own; the page may be quicker with the state than with the words. */
function eventOfComponent({ known, id, name, level, since, raw }: BoardComponent, service: Service, now: EpochMs): StatusEvent {
  return officialEvent(service, {
    id,
    actions: known.actions,
    kind: level === 'maintenance' ? 'maintenance' : 'incident',
    phase: 'ongoing',
    level: level === 'operational' ? 'degraded' : level,
    startedAt: since,
    ...(level === 'maintenance' ? { expiresAt: epochMs(now + ENDLESS_IS_BELIEVED_FOR) } : {}),
    title: name,
    raw,
  });
}
