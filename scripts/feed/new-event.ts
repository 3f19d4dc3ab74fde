import { cardOf, retailerOf, retailers } from '../../src/catalogue/rules';
import { type EpochMs, epochMs, MINUTE, parseIso } from '../../src/contracts/epoch-ms';
import type { FeedEvent, FeedUpdate } from '../../src/contracts/feed';
import { type Action, actions, certainties, type EventLevel, eventLevels } from '../../src/contracts/status-event';
import type { Text } from '../../src/contracts/text';
import { cardFiles } from '../catalogue/read-catalogue';
import { eventText, readEvent } from './event-file';
import { type EventTemplate, eventTemplates } from './event-templates';
import { japanDay, lengthOf } from './japan-time';

/** What was typed after `npm run feed -- new`, as it was typed. */
export interface NewEventFlags {
  readonly template?: string;
  /** Ids of cards, parted by commas. One event is made for each, because each comes back at its own time. */
  readonly cards?: string;
  /** Ids of shops, parted by commas; or `all` where no shop is excepted. */
  readonly shops?: string;
  readonly since?: string;
  /** How long it may be claimed from now on if nobody closes it: `24h`. Or `expires`, a moment. */
  readonly for?: string;
  readonly expires?: string;
  readonly recovered?: string;
  readonly publisher?: string;
  readonly 'source-url'?: string;
  readonly certainty?: string;
  readonly level?: string;
  readonly actions?: string;
  readonly 'title-ja'?: string;
  readonly 'title-en'?: string;
  readonly 'product-ja'?: string;
  readonly 'product-en'?: string;
}

export type NewEvents =
  | { readonly ok: true; readonly events: readonly FeedEvent[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A minute of clocks that differ, and of typing. */
const MAY_LIE_AHEAD_BY = 10 * MINUTE;

/**
 * Makes the events that a person describes by flags, one for each card.
 * @param taken whether an id is in use; the next free number is put behind it then.
 * @returns the events as the extension will read them, or everything that is wrong at once: whoever types this at night should not be sent
 * back five times.
 */
export function newEvents(flags: NewEventFlags, now: EpochMs, taken: (id: string) => boolean): NewEvents {
  const problems: string[] = [];
  const object = (problem: string) => {
    problems.push(problem);
    return null;
  };
  const template = eventTemplates.find(({ id }) => id === flags.template) ?? null;
  if (template === null) object(`--template: one of ${eventTemplates.map(({ id }) => id).join(', ')}`);

  const cardIds = listOf(flags.cards);
  if (cardIds.length === 0) object('--cards: which cards? Ids, parted by commas');
  for (const id of cardIds) if (cardOf(id) === null) object(`--cards: no card is called ${id}${nearest(id, namedCards)}`);
  const shopIds = flags.shops === 'all' ? [] : listOf(flags.shops);
  if (template?.needs.includes('shops') && flags.shops === undefined) object('--shops: which shops? Ids, parted by commas; or all');
  for (const id of shopIds) if (retailerOf(id) === null) object(`--shops: no shop is called ${id}${nearest(id, retailers)}`);

  const since = momentOf(flags.since, '--since', object);
  const expiresAt = expiryOf(flags, now, object);
  const recovered = template?.needs.includes('recovered') ? momentOf(flags.recovered, '--recovered', object) : null;
  if (since !== null && template?.begins === 'since' && since > now + MAY_LIE_AHEAD_BY) object('--since lies in the future');
  if (recovered !== null && recovered > now + MAY_LIE_AHEAD_BY) object('--recovered lies in the future');
  if (recovered !== null && since !== null && recovered <= since) object('--recovered lies before --since');
  if (expiresAt !== null && expiresAt <= now) object('the expiry is over already');
  if (expiresAt !== null && since !== null && expiresAt <= since) object('the expiry lies before --since');
  if (expiresAt !== null && since !== null && template && expiresAt - since > template.longest) {
    object(
      `the expiry lies more than ${Math.round(template.longest / 86_400_000)} days after --since: an event that nobody closes would stand so long`,
    );
  }

  if (!flags.publisher?.trim()) object('--publisher: who says so?');
  const certainty = oneOf(flags.certainty ?? 'reported', certainties, '--certainty', object);
  if (certainty === 'official' && flags['source-url'] === undefined)
    object('--certainty official: needs --source-url, the issuer’s or shop’s own page');
  const level = flags.level === undefined ? (template?.level ?? null) : oneOf(flags.level, eventLevels, '--level', object);
  const stopped = flags.actions === undefined ? (template?.actions ?? []) : actionsOf(flags.actions, object);
  const product = bothOrNone(flags['product-ja'], flags['product-en'], '--product', object);
  if (template?.needs.includes('product') && product === null)
    object('--product-ja and --product-en: what ends? Its name as it is printed');
  const title = bothOrNone(flags['title-ja'], flags['title-en'], '--title', object);

  if (problems.length > 0 || !template || since === null || expiresAt === null || certainty === null || level === null)
    return { ok: false, problems };
  const events = cardIds.map((card): FeedEvent => {
    const name = cardOf(card)?.name ?? { ja: card, en: card };
    const facts = { card: name, since, expiresAt, product: product ?? name, actions: stopped };
    return {
      id: freeId(`${japanDay(since)}-${template.idWord}-${card}`, taken),
      kind: template.kind,
      certainty,
      cards: [card],
      ...(shopIds.length > 0 ? { retailers: shopIds } : {}),
      actions: stopped,
      // Every shop of the catalogue is in Japan.
      ...(template.needs.includes('shops') ? { regions: ['JP'] } : {}),
      startedAt: since,
      expiresAt,
      updates: updatesOf({
        template,
        since,
        recovered,
        now,
        level,
        title: title ?? template.title(facts),
        later: template.laterTitle('monitoring', facts),
      }),
      source: {
        publisher: flags.publisher?.trim() ?? '',
        ...(flags['source-url'] === undefined ? {} : { url: flags['source-url'] }),
        seenAt: now,
      },
    };
  });
  problems.push(...new Set(events.flatMap(objectionsTo)));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, events };
}

function objectionsTo(event: FeedEvent): readonly string[] {
  const read = readEvent(eventText(event));
  if (!read.ok) return read.problems;
  const titles = ({ updates }: FeedEvent) => JSON.stringify(updates.map(({ title }) => title));
  return titles(read.event) === titles(event) ? [] : ['the title is longer than 200 characters, or holds some that cannot be shown'];
}

interface UpdateFacts {
  readonly template: EventTemplate;
  readonly since: EpochMs;
  readonly recovered: EpochMs | null;
  readonly now: EpochMs;
  readonly level: EventLevel;
  readonly title: Text;
  readonly later: Text | null;
}

/** An announcement begins when it is made, not when it comes true: until then the extension would hide it. */
function updatesOf({ template, since, recovered, now, level, title, later }: UpdateFacts): readonly FeedUpdate[] {
  const first: FeedUpdate =
    template.begins === 'before' && since > now
      ? { at: now, phase: 'scheduled', level, title }
      : { at: since, phase: 'ongoing', level, title };
  return recovered === null || later === null ? [first] : [first, { at: recovered, phase: 'monitoring', level, title: later }];
}

const listOf = (text: string | undefined): readonly string[] =>
  [...new Set((text ?? '').split(',').map((id) => id.trim()))].filter((id) => id !== '');

type Object = (problem: string) => null;

function momentOf(text: string | undefined, flag: string, object: Object): EpochMs | null {
  if (text === undefined) return object(`${flag}: when? ISO 8601 with offset, such as 2019-12-20T19:19+09:00`);
  const moment = /T.*(Z|[+-]\d\d:\d\d)$/.test(text) ? parseIso(text) : null;
  return moment ?? object(`${flag}: ${text} is no moment with an offset, such as 2019-12-20T19:19+09:00`);
}

function expiryOf(flags: NewEventFlags, now: EpochMs, object: Object): EpochMs | null {
  if (flags.expires !== undefined) return momentOf(flags.expires, '--expires', object);
  if (flags.for === undefined) return object('--for: how long may it be claimed if nobody closes it? 24h, or --expires with a moment');
  const length = lengthOf(flags.for);
  return length === null ? object(`--for: ${flags.for} is no length, such as 90m, 24h or 2d`) : epochMs(now + length);
}

function oneOf<T extends string>(text: string, known: readonly T[], flag: string, object: Object): T | null {
  return known.find((one) => one === text) ?? object(`${flag}: one of ${known.join(', ')}`);
}

function actionsOf(text: string, object: Object): readonly Action[] {
  return listOf(text).flatMap((one) => oneOf(one, actions, '--actions', object) ?? []);
}

function bothOrNone(ja: string | undefined, en: string | undefined, flag: string, object: Object): Text | null {
  if (ja === undefined && en === undefined) return null;
  return ja?.trim() && en?.trim() ? { ja: ja.trim(), en: en.trim() } : object(`${flag}-ja and ${flag}-en: both languages`);
}

function freeId(id: string, taken: (id: string) => boolean): string {
  let free = id;
  for (let number = 2; taken(free); number += 1) free = `${id}-${number}`;
  return free;
}

interface Named {
  readonly id: string;
  readonly name: Text;
  readonly aliases?: readonly string[];
}

const namedCards: readonly Named[] = [...cardFiles].map(([id, { rules, prose }]) => ({ id, name: rules.name, aliases: prose.aliases }));

/** What may have been meant: an id or a name that begins alike, or holds what was typed. */
function nearest(typed: string, known: readonly Named[]): string {
  const word = typed.toLowerCase();
  const close = known.filter(({ id, name, aliases = [] }) =>
    [id, name.ja, name.en, ...aliases].some(
      (one) => one.toLowerCase().includes(word) || (word.length > 3 && id.startsWith(word.slice(0, 4))),
    ),
  );
  return close.length === 0
    ? ''
    : `; perhaps ${close
        .map(({ id }) => id)
        .slice(0, 4)
        .join(', ')}`;
}
