import { describe, expect, test, vi } from 'vitest';
import type { AdapterId, Service } from '../../src/contracts/service';
import { type AdapterResult, readingErrors } from '../../src/contracts/source-reading';
import { type Action, eventKinds, eventLevels, eventPhases, type StatusEvent } from '../../src/contracts/status-event';
import { adapters } from '../../src/outages/adapters';
import { services } from '../../src/outages/services';
import { appleFixture } from './apple-fixture';
import { bend, seeded } from './bend';
import { googleSamples } from './google-fixture';
import * as nintendo from './nintendo-fixture';
import * as playstation from './playstation-fixture';
import { riotSamples } from './riot-fixture';
import { groups, status, statusioSamples, userGroup, websiteContainer } from './statusio-fixture';
import { epicWith, statuspageSamples, summary } from './statuspage-fixture';
import { at } from './support';
import * as xbox from './xbox-fixture';

// 100,000 answers: a busy computer needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 300_000 });

/** The same answers every time. Another seed finds other ones. */
const SEED = 20_261_124;
const ANSWERS_EACH = 12_500;
/** Milliseconds; and for each 10,000 characters one more, since some bent answers are ten times as long as any real one. */
const longestReading = (body: string) => 50 + body.length / 10_000;
const NOW = at('2026-11-24T09:00:00Z');

const samples: Readonly<Record<AdapterId, readonly unknown[]>> = {
  apple: ['fine.json', 'ongoing-outage.json', 'nulls.json', 'maintenance-upcoming.json'].map((name): unknown =>
    JSON.parse(appleFixture(name)),
  ),
  google: googleSamples,
  nintendo: [nintendo.answer(), nintendo.answer([nintendo.entry(), nintendo.playing()], [nintendo.maintenance()])],
  playstation: [
    playstation.region(),
    playstation.region({
      store: [playstation.entry()],
      storeResources: [playstation.resource('PS5', [playstation.entry({ statusId: '5' })])],
    }),
    playstation.region({ country: [playstation.entry({ statusType: 'Maintenance' })] }),
  ],
  riot: riotSamples,
  statusio: statusioSamples,
  statuspage: statuspageSamples,
  xbox: [xbox.answer(), xbox.answer({ 35224: { Status: xbox.major, Incidents: [xbox.incident()] }, 35234: { Status: xbox.limited } })],
};

/** A second answer for the one adapter that takes two. */
const japanese: unknown = { ...nintendo.answer([nintendo.japanese(), nintendo.japanese()]), lang: 'ja_JP' };

/** These can say what goes on where they cannot vouch for silence: then no component is known, which is «unknown» and not «nothing reported». */
const mayKnowNone: readonly AdapterId[] = ['google', 'nintendo', 'playstation', 'riot', 'xbox'];

const squeezed = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** A component that is said to have been seen has to stand in the answer, by an id or by the parts of a name. Riot has none that could. */
function stands(name: string, service: Service, body: string): boolean {
  if (service.adapter === 'riot') return body.includes('"id"') && body.includes('"incidents"') && body.includes('"maintenances"');
  const component = service.components.find(({ names, actions }) => names[0] === name && actions.includes('redeem'));
  const words = [...(component?.ids ?? []), name, ...(component?.names ?? [])].map((word) => word.split(/ - |\//));
  // Most answers hold it as it is written here; only the others are worth the trouble of being squeezed.
  if (words.some((parts) => parts.every((part) => body.includes(part)))) return true;
  const text = squeezed(body);
  return words.some((parts) => parts.every((part) => text.includes(squeezed(part))));
}

/** What is wrong with a result, in words; nothing where nothing is. */
function faultsOf(result: AdapterResult, service: Service, body: string): readonly string[] {
  if (!result.ok) return readingErrors.includes(result.error) ? [] : [`an error of no kind: ${result.error}`];
  const { knownComponents, events } = result;
  const actions = new Set(service.components.flatMap((component) => component.actions));
  const keys = new Set(events.map(({ key }) => key));
  return [
    ...(knownComponents.length === 0 && !mayKnowNone.includes(service.adapter) ? ['ok without a known component'] : []),
    ...knownComponents.filter((name) => !stands(name, service, body)).map((name) => `«${name}» is known and stands nowhere`),
    ...(keys.size === events.length ? [] : ['two events of one key']),
    ...events.flatMap((event) => faultsOfEvent(event, service, actions)),
  ];
}

const isMoment = (value: number | null | undefined) =>
  value === null || value === undefined || (Number.isInteger(value) && value > Date.UTC(2000, 0) && value < Date.UTC(2101, 0));

function faultsOfEvent(event: StatusEvent, service: Service, actions: ReadonlySet<Action>): readonly string[] {
  const { kind, phase, level, startedAt, endedAt, expiresAt, updatedAt, title, raw, key } = event;
  const texts = [key, raw, ...Object.values(title)];
  return [
    ...event.actions.filter((action) => !actions.has(action)).map((action) => `an action of none of its components: ${action}`),
    ...(event.actions.length === 0 || new Set(event.actions).size < event.actions.length ? ['no actions, or one twice'] : []),
    ...(event.source === service.id && event.publisher === service.publisher && event.url === service.page ? [] : ['of another source']),
    ...(event.cards === service.cards && event.certainty === 'official' ? [] : ['about other cards']),
    ...(eventKinds.includes(kind) && eventPhases.includes(phase) && eventLevels.includes(level) ? [] : ['a word of no kind']),
    ...([startedAt, endedAt, expiresAt, updatedAt].every(isMoment) ? [] : ['a moment that is none']),
    ...(texts.every((text) => text.length <= 2_000) ? [] : ['an endless text']),
    ...([raw, ...Object.values(title)].some((text) => /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text))
      ? ['a text that can reorder a line']
      : []),
  ];
}

/** Milliseconds by the clock; where they were too many, those that this process really worked, since the computer may be busy with others. */
function millisecondsFor(read: () => unknown, byTheClock: number, limit: number): number {
  const worked = () => {
    const start = process.cpuUsage();
    read();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  };
  return byTheClock < limit ? byTheClock : Math.min(worked(), worked(), worked());
}

const ids: readonly AdapterId[] = ['apple', 'google', 'nintendo', 'playstation', 'riot', 'statusio', 'statuspage', 'xbox'];

test('all adapters are tried', () => {
  expect(ids).toEqual(Object.keys(adapters).sort());
});

describe.each(ids)('%s', (id) => {
  const read = adapters[id];
  const good = samples[id];
  const its = services.filter(({ adapter }) => adapter === id);

  test('the answers that are bent can be read as they are', () => {
    for (const sample of good) expect(its.map((service) => read(JSON.stringify(sample), service, NOW).ok)).toContain(true);
  });

  test(`${ANSWERS_EACH} bent answers: nothing is thrown, invented or taken for health, and none takes long`, () => {
    const random = seeded(SEED);
    const counts = { read: 0, withEvents: 0, refused: 0 };
    for (let index = 0; index < ANSWERS_EACH; index++) {
      const service = its[index % its.length];
      if (service === undefined) throw new Error('no service uses this adapter');
      const body = bend(good[index % good.length], random);
      const second = id === 'nintendo' && index % 2 === 0 ? bend(japanese, random) : undefined;
      const about = `seed ${SEED}, answer ${index}: ${body.slice(0, 2_000)}`;
      const start = performance.now();
      const result = resultOf(() => read(body, service, NOW, second), about);
      const first = performance.now() - start;
      const faults = faultsOf(result, service, body);
      if (faults.length > 0) throw new Error(`${faults.join('; ')}; ${about}`);
      const took = millisecondsFor(() => read(body, service, NOW, second), first, longestReading(body));
      if (took >= longestReading(body)) throw new Error(`${Math.round(took)} ms for ${body.length} characters; ${about}`);
      counts.refused += result.ok ? 0 : 1;
      counts.read += result.ok ? 1 : 0;
      counts.withEvents += result.ok && result.events.length > 0 ? 1 : 0;
    }
    // Otherwise the bending would be too strong or too weak to find anything.
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(ANSWERS_EACH / 50);
  });
});

function resultOf(read: () => AdapterResult, about: string): AdapterResult {
  try {
    return read();
  } catch (error) {
    throw new Error(`thrown: ${String(error)}; ${about}`);
  }
}

describe('trouble is not lost, however the rest of the answer is bent', () => {
  test.each([
    ['statuspage', summary({ components: epicWith('tp6hfkgmthv2', { status: 'major_outage' }) }), isPurchasingOut],
    ['statusio', status({ status: groups({ status: 'Service Disruption', status_code: 500 }) }), isWebsiteOut],
  ] as const)('%s: a component that does not work is an event, or the answer is refused', (id, answer, isOut) => {
    const random = seeded(SEED + 1);
    const service = services.find(({ adapter }) => adapter === id);
    let stillOut = 0;
    for (let index = 0; index < 5_000; index++) {
      const body = bend(answer, random);
      if (service === undefined || !isOut(body)) continue;
      stillOut += 1;
      const result = adapters[id](body, service, NOW);
      if (result.ok && !result.events.some(({ phase, level }) => phase === 'ongoing' && level === 'majorOutage'))
        throw new Error(`lost: ${body.slice(0, 2_000)}`);
    }
    expect(stillOut).toBeGreaterThan(500);
  });
});

/** Whether the answer still says, in its own place and form, that buying at Epic does not work. Written apart from the adapter. */
function isPurchasingOut(body: string): boolean {
  return listAt(parsed(body), 'components').some(
    (row) => field(row, 'id') === 'tp6hfkgmthv2' && field(row, 'status') === 'major_outage' && field(row, 'group') !== true,
  );
}

function isWebsiteOut(body: string): boolean {
  return listAt(field(parsed(body), 'result'), 'status').some(
    (group) =>
      field(group, 'id') === userGroup &&
      listAt(group, 'containers').some((row) => field(row, 'id') === websiteContainer && field(row, 'status_code') === 500),
  );
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(key) : undefined;

const listAt = (value: unknown, key: string): readonly unknown[] => {
  const list = field(value, key);
  return Array.isArray(list) ? list : [];
};

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
