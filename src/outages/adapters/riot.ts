import { type EpochMs, epochMs, HOUR } from '../../contracts/epoch-ms';
import type { Service } from '../../contracts/service';
import type { AdapterResult } from '../../contracts/source-reading';
import type { Action, EventLevel, StatusEvent } from '../../contracts/status-event';
import { isoMoment } from './iso-moment';
import { leavesSilence } from './leaves-silence';
import { mentions } from './mentions';
import { officialEvent } from './official-event';
import { oneForEachKey } from './one-for-each-key';
import { parseJson } from './parse-json';
import { isRow, type Row, textOf } from './row';
import { rowsIn } from './rows-in';

/** Entries are left standing for months: one to which nothing was published for so long says nothing about now. */
const SAYS_SOMETHING_FOR = 72 * HOUR;

/** Codes that are not for redeeming. `コード` alone would find them all. */
const OTHER_CODES = /(?:エラー|ディス|レ|バー|ソース|認証|確認|qr)\s*コード|(?:error|verification|authentication|source|qr)[ -]codes?/gi;

/**
 * Riot's status of one game in one region (`…/channels/public/x/status/{region}.json`).
 *
 * There are no components: an entry counts where its title or its published words name one of the service's words (store, purchase, code, login …).
 * «info» entries, unpublished and archived ones say nothing. One that is older than 72 hours is no event, but beside it silence does not count.
 * @param body the answer as text.
 * @param service each of its components is a list of words.
 * @param now when the answer was given.
 * @returns events that lapse by themselves 72 hours after their last word; `parse` for what is no such answer, `drift` where it does not say
 * which region it is about. Never throws.
 */
export function readRiot(body: string, service: Service, now: EpochMs): AdapterResult {
  const parsed = parseJson(body);
  if (!parsed.ok) return parsed;
  const answer = isRow(parsed.value) ? parsed.value : {};
  const incidents = rowsIn(answer.incidents);
  const maintenances = rowsIn(answer.maintenances);
  if (incidents === null || maintenances === null) return { ok: false, error: 'parse' };
  const known = service.components.filter(({ actions }) => actions.includes('redeem'));
  if (textOf(answer.id) === '' || textOf(answer.name) === '' || known.length === 0) return { ok: false, error: 'drift' };
  const finders = service.components.map(({ names, actions }) => ({ actions, isIn: mentions(names) }));
  const entries = [
    ...incidents.map((row) => ({ row, judged: incidentLevel(row) })),
    ...maintenances.map((row) => ({ row, judged: maintenanceLevel(row) })),
  ].flatMap(({ row, judged }): readonly Entry[] => {
    const words = publishedWords(row, now);
    if (judged === null || words === null) return [];
    const actions = finders.filter(({ isIn }) => words.all.some(isIn)).flatMap((finder) => finder.actions);
    return actions.length === 0 ? [] : [{ row, judged, words, actions }];
  });
  return {
    ok: true,
    knownComponents: entries.every(({ words }) => leavesSilence(words.lapsesAt, now))
      ? known.flatMap(({ names }) => names.slice(0, 1))
      : [],
    events: oneForEachKey(entries.filter(({ words }) => words.lapsesAt > now).map((entry) => eventOf(entry, service))),
  };
}

/** An entry that concerns codes, lapsed or not. */
interface Entry {
  readonly row: Row;
  readonly judged: Judged;
  readonly words: Words;
  readonly actions: readonly Action[];
}

function eventOf({ row, judged: { level, raw }, words, actions }: Entry, service: Service): StatusEvent {
  return officialEvent(service, {
    id: textOf(row.id) || words.title,
    actions,
    kind: level === 'maintenance' ? 'maintenance' : 'incident',
    phase: 'ongoing',
    level,
    startedAt: isoMoment(row.created_at),
    expiresAt: epochMs(words.archivedAt === null ? words.lapsesAt : Math.min(words.archivedAt, words.lapsesAt)),
    title: words.title,
    raw,
  });
}

interface Judged {
  readonly level: EventLevel;
  readonly raw: string;
}

/** A severity that is missing or new is a real trouble of unknown size. */
function incidentLevel(row: Row): Judged | null {
  const severity = textOf(row.incident_severity);
  if (severity === 'info') return null;
  return { level: severity === 'critical' ? 'majorOutage' : 'degraded', raw: severity || '(no severity)' };
}

/** A planned one bears no time at which it will begin, so there is nothing to tell until it does. */
function maintenanceLevel(row: Row): Judged | null {
  const status = textOf(row.maintenance_status);
  return status === 'scheduled' || status === 'complete' ? null : { level: 'maintenance', raw: status || '(no status)' };
}

interface Words {
  readonly title: string;
  /** Title and updates, in Japanese and English. */
  readonly all: readonly string[];
  readonly archivedAt: EpochMs | null;
  readonly lapsesAt: EpochMs;
}

/** @returns `null` for what was never published or has been archived. */
function publishedWords(row: Row, now: EpochMs): Words | null {
  const updates = (rowsIn(row.updates) ?? []).filter(({ publish }) => publish === true);
  const archivedAt = isoMoment(row.archive_at);
  if (updates.length === 0 || (archivedAt !== null && archivedAt <= now)) return null;
  const moments = [row.created_at, ...updates.flatMap((update) => [update.created_at, update.updated_at])].map(isoMoment);
  const newest = moments.reduce<number>((latest, moment) => Math.max(latest, moment ?? 0), 0);
  const titles = textsIn(row.titles);
  const texts = [...titles, ...updates.flatMap(({ translations }) => textsIn(translations))];
  return {
    title: titles[0] ?? '',
    all: texts.map((text) => text.replace(OTHER_CODES, ' ')),
    archivedAt,
    lapsesAt: epochMs(newest + SAYS_SOMETHING_FOR),
  };
}

/** The texts of a list in Japanese and English, Japanese first. */
function textsIn(list: unknown): readonly string[] {
  const rows = rowsIn(list) ?? [];
  return ['ja', 'en_US', 'en'].flatMap((language) =>
    rows
      .filter(({ locale }) => textOf(locale).startsWith(language))
      .map(({ content }) => textOf(content))
      .filter((text) => text !== ''),
  );
}
