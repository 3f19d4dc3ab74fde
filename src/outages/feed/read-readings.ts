import * as z from 'zod/mini';
import type { FeedReading } from '../../contracts/feed';
import type { Service } from '../../contracts/service';
import { certainties, eventKinds, eventLevels, eventPhases, type StatusEvent } from '../../contracts/status-event';
import { listedLink } from './listed-link';
import { moment } from './moment';
import { shortText } from './short-text';

const reading = z.object({
  source: z.string(),
  readAt: moment,
  events: z.array(z.unknown()).check(z.maxLength(500)),
  knownComponents: z.array(shortText(100)).check(z.maxLength(200)),
});

const event = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(500)),
  source: z.string(),
  certainty: z.enum(certainties),
  cards: z.exactOptional(z.array(z.string())),
  actions: z.array(z.string()),
  regions: z.exactOptional(z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.minLength(1), z.maxLength(60))),
  kind: z.enum(eventKinds),
  phase: z.enum(eventPhases),
  level: z.enum(eventLevels),
  startedAt: z.nullable(moment),
  endedAt: z.nullable(moment),
  endIsPlanned: z.boolean(),
  updatedAt: z.nullable(moment),
  title: z.object({ ja: z.exactOptional(shortText(400)), en: z.exactOptional(shortText(400)) }),
  url: z.optional(listedLink),
  raw: shortText(300),
});

/**
 * Reads what the publisher's adapters read from the official sources.
 *
 * A reading may speak for its own service only: that service's cards and actions, under its publisher's name. So a feed that is wrong about one
 * source is not wrong about another, and nothing becomes «official» that is not asked from a service of ours. What a service of a later
 * version has more (cards, actions) is left out; an event that speaks of nothing else is not for us.
 *
 * No event of a reading lapses by itself (`expiresAt`), as one does that this browser read: the publisher's adapters look again and again, and
 * a moment that is counted from the last look would make another document of every look. When the publisher stops, the browser asks by itself.
 *
 * A reading with anything in it that we cannot read is left out whole: its source is then not covered, and the browser asks it itself, whereas
 * a reading with a hole would look like health.
 * @param raw the list as it stands in the file; what is no list has no readings.
 * @returns at most one for each service, the first. Never throws.
 */
export function readReadings(raw: unknown, services: readonly Service[]): readonly FeedReading[] {
  const bySource = new Map<string, FeedReading>();
  for (const one of Array.isArray(raw) ? raw.slice(0, MOST_READINGS) : []) {
    const read = readReading(one, services);
    if (read !== null && !bySource.has(read.source)) bySource.set(read.source, read);
  }
  return [...bySource.values()];
}

const MOST_READINGS = 200;

function readReading(raw: unknown, services: readonly Service[]): FeedReading | null {
  const read = reading.safeParse(raw);
  if (!read.success) return null;
  const { source, readAt, knownComponents } = read.data;
  const service = services.find(({ id }) => id === source);
  if (service === undefined) return null;
  const events = new Map<string, StatusEvent>();
  for (const rawEvent of read.data.events) {
    const one = readEvent(rawEvent, service);
    if (one === 'unreadable') return null;
    if (one !== 'notForUs' && !events.has(one.key)) events.set(one.key, one);
  }
  return { source, readAt, events: [...events.values()], knownComponents };
}

function readEvent(raw: unknown, service: Service): StatusEvent | 'unreadable' | 'notForUs' {
  const read = event.safeParse(raw);
  // Keys carry what a person closed and what they want to be told of, so that none may pass for an event of another source.
  if (!read.success || read.data.source !== service.id || !read.data.key.startsWith(`${service.id}:`)) return 'unreadable';
  const { url, ...rest } = read.data;
  const cards = service.cards.filter((card) => rest.cards?.includes(card) ?? true);
  const itsActions = service.components.flatMap((component) => component.actions);
  const actions = new Set(rest.actions.flatMap((action) => itsActions.find((one) => one === action) ?? []));
  if (cards.length === 0 || actions.size === 0) return 'notForUs';
  return { ...rest, publisher: service.publisher, cards, actions: [...actions], url: url ?? null };
}
