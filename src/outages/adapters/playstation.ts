import type { EpochMs } from '../../contracts/epoch-ms';
import type { Service, ServiceComponent } from '../../contracts/service';
import type { AdapterResult } from '../../contracts/source-reading';
import type { EventLevel, EventPhase, StatusEvent } from '../../contracts/status-event';
import type { Text } from '../../contracts/text';
import { verdictLevels } from '../../contracts/verdict';
import { plainText } from '../plain-text';
import { knownToBeSilent, type Silence } from './known-to-be-silent';
import { officialEvent } from './official-event';
import { parseJson } from './parse-json';
import { type PlaystationEntry, playstationEntry } from './playstation-entry';
import { isRow, isUnder, type Row, textOf } from './row';
import { rowsIn } from './rows-in';

/** One list of entries: of the region, the country, a service, or one kind of device (`resources`). */
interface StatusList {
  readonly name: Text;
  readonly components: readonly ServiceComponent[];
  /** `null` where it cannot be read. */
  readonly entries: readonly (PlaystationEntry & { readonly row: Row })[] | null;
}

/**
 * PlayStation's status page, as one file for each part of the world. No answer was ever recorded in public; this is the shape on which
 * several readers of it agree, and they disagree on what may be missing.
 *
 * An empty list says «nothing reported»; a service's list that is missing says nothing. Old outages are kept without an end and count for
 * seven days (`playstation-entry.ts`); while one of them is listed, silence is not «nothing reported» either.
 * @param service `region` is the country whose services count.
 * @returns the entries of the region, of that country and of its services that concern codes, one for each id and start; or `tooLarge`,
 * `parse`, or `drift` where the country or all of those services are gone. Never throws.
 */
export function readPlaystation(body: string, service: Service, now: EpochMs): AdapterResult {
  const parsed = parseJson(body);
  if (!parsed.ok) return parsed;
  const region = parsed.value;
  const countries = isRow(region) ? rowsIn(region.countries) : null;
  if (!isRow(region) || countries === null) return { ok: false, error: 'parse' };
  const country = countries.find(({ countryCode }) => textOf(countryCode).toUpperCase() === service.region);
  const rows = country ? rowsIn(country.services) : null;
  if (!country || rows === null) return { ok: false, error: 'drift' };

  const everything = { name: wholeNetwork, components: service.components };
  const lists: readonly StatusList[] = [
    { ...everything, entries: entriesOf(region.status ?? [], 'majorOutage', now) },
    { ...everything, entries: entriesOf(country.status ?? [], 'majorOutage', now) },
    ...rows.flatMap((row) => listsOf(row, service, now)),
  ];
  const events = eventsOf(lists, service);
  const known = knownToBeSilent(service.components, (component) =>
    rows.some((row) => isThis(row, component)) ? silenceOf(lists.filter(({ components }) => components.includes(component))) : 'absent',
  );
  if (known === 'drift') return events.length === 0 ? { ok: false, error: 'drift' } : { ok: true, knownComponents: [], events };
  return { ok: true, knownComponents: known, events };
}

const wholeNetwork: Text = { ja: 'PlayStation Network', en: 'PlayStation Network' };

function listsOf(row: Row, service: Service, now: EpochMs): readonly StatusList[] {
  const components = service.components.filter((component) => isThis(row, component));
  if (components.length === 0) return [];
  const name = nameOf(row.i18n, row.serviceName);
  const resources = rowsIn(row.resources ?? []);
  return [
    { name, components, entries: entriesOf(row.status, 'majorOutage', now) },
    ...(resources ?? []).map((resource) => ({
      name: inBoth((locale) => `${name[locale]} (${nameOf(resource.i18n, resource.resourceName)[locale]})`),
      components,
      entries: entriesOf(resource.status ?? [], 'partialOutage', now),
    })),
    ...(resources === null ? [{ name, components, entries: null }] : []),
  ];
}

function isThis({ serviceId, serviceName, i18n }: Row, { ids = [], names }: ServiceComponent): boolean {
  const translated = isRow(i18n) ? Object.values(i18n) : [];
  return ids.includes(textOf(serviceId)) || [serviceName, ...translated].some((name) => isUnder(name, names));
}

function entriesOf(status: unknown, outageLevel: EventLevel, now: EpochMs): StatusList['entries'] {
  return rowsIn(status)?.map((row) => ({ row, ...playstationEntry(row, outageLevel, now) })) ?? null;
}

function silenceOf(lists: readonly StatusList[]): Silence {
  if (lists.some(({ entries }) => entries === null)) return 'unreadable';
  return lists.every(({ entries }) => entries?.every(({ leavesSilence }) => leavesSilence)) ? 'silent' : 'inDoubt';
}

interface Listed {
  readonly event: StatusEvent;
  readonly names: readonly Text[];
  readonly message: Partial<Text>;
}

/** One entry may stand in several lists: it is one event, as bad as the worst of them, under all their names. */
function eventsOf(lists: readonly StatusList[], service: Service): readonly StatusEvent[] {
  const byKey = new Map<string, Listed>();
  for (const listed of lists.flatMap((list) => listedIn(list, service))) {
    const before = byKey.get(listed.event.key);
    byKey.set(listed.event.key, before === undefined ? listed : merged(before, listed));
  }
  return [...byKey.values()].map((listed) => ({ ...listed.event, title: titleOf(listed) }));
}

function listedIn({ name, components, entries }: StatusList, service: Service): readonly Listed[] {
  return (entries ?? []).flatMap(({ row, state }) => {
    if (state === null) return [];
    const told = {
      id: textOf(row.statusId) || name.en,
      actions: components.flatMap(({ actions }) => actions),
      title: '',
      raw: textOf(row.statusType) || '(no type)',
    };
    const { kind, phase, level, startedAt } = state;
    const event = { ...officialEvent(service, { ...told, kind, phase, level, startedAt }), ...state };
    return [{ event, names: [name], message: messageOf(row.message) }];
  });
}

function merged(a: Listed, b: Listed): Listed {
  const worse = badness(b.event) < badness(a.event) ? b : a;
  return {
    names: [...a.names, ...b.names],
    message: { ...a.message, ...worse.message },
    event: { ...worse.event, actions: unique([...a.event.actions, ...b.event.actions]) },
  };
}
const phasesWorstFirst: readonly EventPhase[] = ['ongoing', 'scheduled', 'resolved'];
/** Less is worse. What goes on is worse than what does not, then the level counts. */
const badness = ({ phase, level }: StatusEvent) => phasesWorstFirst.indexOf(phase) * verdictLevels.length + verdictLevels.indexOf(level);
const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

/** Without a message the names alone are the title; with one in a single language the title is in that language only. */
function titleOf({ names, message }: Listed): Partial<Text> {
  const name = {
    ja: plainText(unique(names.map(({ ja }) => ja)).join('、'), 300),
    en: plainText(unique(names.map(({ en }) => en)).join(', '), 300),
  };
  if (message.ja === undefined && message.en === undefined) return name;
  return {
    ...(message.ja === undefined ? {} : { ja: `${name.ja}：${message.ja}` }),
    ...(message.en === undefined ? {} : { en: `${name.en}: ${message.en}` }),
  };
}

function messageOf(message: unknown): Partial<Text> {
  const messages = isRow(message) ? message.messages : null;
  const [ja, en] = [translation(messages, 'ja'), translation(messages, 'en')];
  return { ...(ja === '' ? {} : { ja }), ...(en === '' ? {} : { en }) };
}

const nameOf = (i18n: unknown, fallback: unknown): Text => inBoth((locale) => translation(i18n, locale) || textOf(fallback));

const inBoth = (write: (locale: keyof Text) => string): Text => ({ ja: write('ja'), en: write('en') });

/** Keys are like `ja-JP`, `en-US`, `en-GB`; whichever comes first in the language is taken. */
function translation(texts: unknown, language: keyof Text): string {
  const found = isRow(texts) ? Object.entries(texts).find(([locale, text]) => isOf(locale, language) && textOf(text) !== '') : undefined;
  return textOf(found?.[1]);
}
const isOf = (locale: string, language: string) => locale.toLowerCase().replace('_', '-').split('-')[0] === language;
