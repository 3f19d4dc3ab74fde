import { type EpochMs, epochMs } from '../../contracts/epoch-ms';
import type { Service } from '../../contracts/service';
import type { EventLevel, EventPhase, StatusEvent } from '../../contracts/status-event';
import type { Text } from '../../contracts/text';
import { verdictLevels } from '../../contracts/verdict';
import { type Row, textOf } from './row';

/** An event with the names under which it stands on the page and its message: the parts of its title. */
export interface Listed {
  readonly event: StatusEvent;
  readonly names: readonly string[];
  readonly message: string;
}

/** @returns the event in our shape; its title is made when all names under which it stands are known. */
export function eventOf(row: Row, name: string, components: Service['components'], service: Service): Listed {
  const type = textOf(row.statusType).toLowerCase();
  const status = textOf(row.eventStatus).toLowerCase();
  const startedAt = momentOf(row.epochStartDate);
  const endedAt = momentOf(row.epochEndDate);
  const phase = phaseOf(status, type, endedAt);
  return {
    names: name === '' ? [] : [name],
    message: textOf(row.message),
    event: {
      // Message ids come back years later for other events, so the start is part of the key; without an id the component's name has to do.
      key: `${service.id}:${textOf(row.messageId) || name}:${startedAt ?? 'unknown'}`,
      source: service.id,
      publisher: service.publisher,
      certainty: 'official',
      cards: service.cards,
      actions: unique(components.flatMap(({ actions }) => actions)),
      kind: type === 'maintenance' ? 'maintenance' : 'incident',
      phase,
      level: levelOf(type, textOf(row.usersAffected)),
      startedAt,
      endedAt,
      endIsPlanned: endedAt !== null && phase !== 'resolved',
      updatedAt: null,
      title: {},
      url: service.page,
      raw: `${type || '(no type)'}, ${status || '(no status)'}`,
    },
  };
}

/** Milliseconds, as a number or as digits. Seconds, text dates and nonsense are not taken for a moment. */
function momentOf(value: unknown): EpochMs | null {
  const number = typeof value === 'string' && /^\d{12,13}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= EARLIEST && number <= LATEST ? epochMs(number) : null;
}
const EARLIEST = Date.UTC(2001, 0);
const LATEST = Date.UTC(2100, 0);

function phaseOf(status: string, type: string, endedAt: EpochMs | null): EventPhase {
  switch (status) {
    case 'ongoing':
      return 'ongoing';
    case 'upcoming':
      return 'scheduled';
    case 'resolved':
    case 'completed':
      return 'resolved';
    default:
      // A word we do not know: without an end it goes on. The end of a maintenance is written down before it comes.
      return endedAt === null || type === 'maintenance' ? 'ongoing' : 'resolved';
  }
}

/** A type that is empty or new is a real event all the same: something is wrong, and nobody says how much. */
function levelOf(type: string, usersAffected: string): EventLevel {
  switch (type) {
    case 'outage':
      return /\bsome\b|一部|[%％]/i.test(usersAffected) ? 'partialOutage' : 'majorOutage';
    case 'maintenance':
      return 'maintenance';
    default:
      return 'degraded';
  }
}

/** One incident stands under each component it concerns, often with another message, rarely in another state: then the worse one holds. */
export function oneForEachKey(all: readonly Listed[]): readonly StatusEvent[] {
  const byKey = new Map<string, Listed>();
  for (const listed of all) {
    const before = byKey.get(listed.event.key);
    byKey.set(listed.event.key, before === undefined ? listed : merged(before, listed));
  }
  return [...byKey.values()].map((listed) => ({ ...listed.event, title: titleOf(listed) }));
}

function merged(a: Listed, b: Listed): Listed {
  const worse = rank(phasesWorstFirst, b.event.phase) < rank(phasesWorstFirst, a.event.phase) ? b : a;
  const level = rank(verdictLevels, b.event.level) < rank(verdictLevels, a.event.level) ? b.event.level : a.event.level;
  return {
    names: unique([...a.names, ...b.names]),
    message: worse.message || a.message || b.message,
    event: { ...worse.event, level, actions: unique([...a.event.actions, ...b.event.actions]) },
  };
}
const phasesWorstFirst: readonly EventPhase[] = ['ongoing', 'monitoring', 'scheduled', 'resolved', 'vanished'];
const rank = <T>(order: readonly T[], value: T) => order.indexOf(value);
const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

/** The messages are all alike, so the component's name goes before them. One message of twenty in the Japanese list is English. */
export function titleOf({ names, message }: Listed): Partial<Text> {
  const japanese = /[\u3040-\u30ff\u3400-\u9fff]/.test(message);
  const name = names.join(japanese ? '、' : ', ');
  if (message === '') return name === '' ? {} : { ja: name, en: name };
  const title = name === '' ? message : `${name}${japanese ? '：' : ': '}${message}`;
  return japanese ? { ja: title } : { en: title };
}
