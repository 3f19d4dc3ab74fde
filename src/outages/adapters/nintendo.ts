import type { EpochMs } from '../../contracts/epoch-ms';
import type { Service, ServiceComponent } from '../../contracts/service';
import type { AdapterResult } from '../../contracts/source-reading';
import type { StatusEvent } from '../../contracts/status-event';
import type { Text } from '../../contracts/text';
import { nintendoEntry } from './nintendo-entry';
import { officialEvent } from './official-event';
import { oneForEachKey } from './one-for-each-key';
import { parseJsonOrJsonp } from './parse-json-or-jsonp';
import { isRow, isUnder, type Row, textOf } from './row';
import { rowsIn } from './rows-in';

/** Real answers have a few thousand characters. */
const LONGEST_ANSWER = 2_000_000;
const lists = { operational_statuses: 'incident', temporary_maintenances: 'maintenance' } as const;
/** Where codes are typed, as the page's list of platforms calls it. */
const typedOn = ['Nintendo Switch', 'web'];
/** Codes have not been taken there since 2023-03-28. */
const retired = ['Wii U', 'Nintendo 3DS', 'Wii', 'Nintendo DS'];
/** There is no shop of Nintendo's; what its apps have in common with codes is the account. */
const phones = ['iOS', 'Android'];

/**
 * Nintendo's page of network troubles and maintenance.
 *
 * The English answer is read, because the form and zone of its times are known; the Japanese one lends its texts. The page has no list of
 * components that work: where it lists nothing, it is known to be alive by its `lang` and by a platform in `categories` on which codes are
 * typed. An entry concerns codes by the words in its title, services and message.
 * @param body `en_US/status.json`, as bare JSON or JSONP.
 * @param service `components` hold the words.
 * @param japaneseTexts `ja_JP/status.json`. Lists are joined by position, only if they are equally long and the platforms agree.
 * @returns the entries that concern codes; or `tooLarge`, `parse`, or `drift` where the answer is in another language (its times would be
 * misread) or does not prove to be alive. Never throws.
 */
export function readNintendo(body: string, service: Service, now: EpochMs, japaneseTexts?: string): AdapterResult {
  if (body.length > LONGEST_ANSWER) return { ok: false, error: 'tooLarge' };
  const english = parseJsonOrJsonp(body);
  if (!isRow(english)) return { ok: false, error: 'parse' };
  if (textOf(english.lang) !== 'en_US') return { ok: false, error: 'drift' };
  const japanese = japaneseOf(japaneseTexts);
  const incidents = listedIn('operational_statuses', english, japanese, service, now);
  const maintenances = listedIn('temporary_maintenances', english, japanese, service, now);
  // Entries have no ids: two of the same name, platform and start are the same thing twice.
  const events = oneForEachKey([...incidents.events, ...maintenances.events]);
  const platforms = (rowsIn(english.categories) ?? []).map(({ name }) => name);
  const known = typedOn.filter((platform) => platforms.some((name) => isUnder(name, [platform])));
  const isAlive = known.length > 0 && incidents.isReadable && maintenances.isReadable;
  if (!isAlive && events.length === 0) return { ok: false, error: 'drift' };
  return { ok: true, knownComponents: isAlive && incidents.leavesSilence && maintenances.leavesSilence ? known : [], events };
}

function japaneseOf(body: string | undefined): Row | null {
  if (body === undefined || body.length > LONGEST_ANSWER) return null;
  const answer = parseJsonOrJsonp(body);
  return isRow(answer) && textOf(answer.lang) === 'ja_JP' ? answer : null;
}

interface Listed {
  readonly isReadable: boolean;
  readonly leavesSilence: boolean;
  readonly events: readonly StatusEvent[];
}

function listedIn(list: keyof typeof lists, english: Row, japanese: Row | null, service: Service, now: EpochMs): Listed {
  const rows = rowsIn(english[list]);
  if (rows === null) return { isReadable: false, leavesSilence: false, events: [] };
  const translations = japanese ? (rowsIn(japanese[list]) ?? []) : [];
  const isJoinable = translations.length === rows.length;
  const concerning = rows.flatMap((row, index) => {
    const candidate = isJoinable ? translations[index] : undefined;
    const translation = candidate && hasSamePlatforms(row, candidate) ? candidate : null;
    const components = componentsOf(row, translation, service);
    return components.length === 0 ? [] : [{ row, translation, components, ...nintendoEntry(row, lists[list], now) }];
  });
  return {
    // Of an entry without a word nobody knows what it concerns.
    isReadable: rows.every((row) => wordsOf(row) !== ''),
    leavesSilence: concerning.every(({ leavesSilence }) => leavesSilence),
    events: concerning.flatMap(({ row, translation, components, state }) => {
      if (state === null) return [];
      const kind = lists[list];
      const event = officialEvent(service, {
        id: [kind, titleOf(row), ...platformsOf(row)].join('/').slice(0, 200),
        actions: components.flatMap(({ actions }) => actions),
        kind,
        // Nobody says how much of it fails.
        level: kind === 'maintenance' ? 'maintenance' : 'partialOutage',
        phase: state.phase,
        startedAt: state.startedAt,
        title: '',
        raw: `${list}, event_status ${textOf(row.event_status) || '(none)'}`,
      });
      return [{ ...event, ...state, title: textsOf(row, translation) }];
    }),
  };
}

/** Platforms have names of their own in each language for some («other»); the pictures' file names have not. */
function hasSamePlatforms(a: Row, b: Row): boolean {
  const same = (one: readonly string[], other: readonly string[]) =>
    one.length > 0 && one.length === other.length && one.every((name, index) => isUnder(name, other.slice(index, index + 1)));
  return same(platformsOf(a), platformsOf(b)) || same(strings(a.platform_image), strings(b.platform_image));
}

function componentsOf(row: Row, translation: Row | null, service: Service): readonly ServiceComponent[] {
  const platforms = platformsOf(row);
  const isOnlyOn = (known: readonly string[]) => platforms.length > 0 && platforms.every((platform) => isUnder(platform, known));
  if (isOnlyOn(retired)) return [];
  const words = comparable(`${wordsOf(row)} ${translation ? wordsOf(translation) : ''}`);
  const named = service.components.filter(({ names }) => names.some((name) => words.includes(comparable(name))));
  return isOnlyOn([...phones, ...retired]) ? named.filter(({ actions }) => actions.includes('login')) : named;
}

const platformsOf = (row: Row) => strings(row.platform);
const titleOf = (row: Row) => plain(row.software_title);

/** The texts by which an entry is judged, at full length. */
const wordsOf = ({ software_title, services, message }: Row) =>
  [...strings(software_title), ...strings(services), ...strings(message)].join(' \n').trim().slice(0, 10_000);

/** A list of texts, or one text, or nothing: `services` has been missing for a day. */
const strings = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

/** Case, spaces, width and tags (`<br />` stands in titles) tell nothing apart. */
const comparable = (text: string) => text.replace(TAG, ' ').normalize('NFKC').replace(/\s/g, '').toLowerCase();
const plain = (value: unknown) => textOf(typeof value === 'string' ? value.replace(TAG, ' ') : value);
const TAG = /<\/?[a-z][^<>]{0,100}>/gi;

function textsOf(english: Row, japanese: Row | null): Partial<Text> {
  const [en, ja] = [told(english, ': '), japanese ? told(japanese, '：') : ''];
  return { ...(ja === '' ? {} : { ja }), ...(en === '' ? {} : { en }) };
}
const told = (row: Row, between: string) => [titleOf(row), plain(row.message)].filter((text) => text !== '').join(between);
