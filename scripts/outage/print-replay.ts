import type { EpochMs } from '../../src/contracts/epoch-ms';
import { actions } from '../../src/contracts/status-event';
import type { JudgedEvent } from '../../src/contracts/verdict';
import { actionLevel } from '../../src/outages/action-level';
import type { Replay } from './replay';
import type { SourceToAsk } from './source-to-ask';

/** For a program: exactly one object. */
export const replayJson = ({ changes }: Replay): string =>
  JSON.stringify({
    changes: changes.map(({ at, card, action, level, events }) => ({
      at: new Date(at).toISOString(),
      card,
      action,
      level,
      events: events.map(({ key }) => key),
    })),
  });

/** For a person: the timeline, one line a change. */
export function replayLines(replay: Replay): readonly string[] {
  const rows = replay.changes.map(({ at, card, action, level, events }) => [
    iso(at),
    card,
    action,
    level,
    events.map((event) => `${event.key} ${titleOf(event)}`).join(' · '),
  ]);
  return [...aligned(rows), '', summaryOf(replay)];
}

/** For a person: what one answer says, event by event, and what is known by it about each card and action. */
export function answerLines(replay: Replay, { cards, options }: SourceToAsk, at: EpochMs): readonly string[] {
  const { reading, changes } = replay;
  const error = reading.lastTry?.error ?? null;
  if (error !== null)
    return [`${iso(at)}  could not be read: ${error}`, '', ...aligned(changes.map(({ card, action, level }) => [card, action, level]))];
  const good = reading.good;
  const events = (good?.events ?? []).flatMap((event) => [
    `${event.key}  ${titleOf(event)}`,
    `    ${[event.kind, event.phase, event.level, event.actions.join('+'), `${time(event.startedAt)} – ${time(event.endedAt)}`].join('  ')}${event.endIsPlanned ? ' (planned)' : ''}${event.cards ? `  ${event.cards.join(', ')}` : ''}  [${event.raw}]`,
  ]);
  const rows = cards.flatMap((card) =>
    actions
      .map((action) => ({ action, ...actionLevel(card, action, [reading], at, options) }))
      .filter(({ action }) => changes.some((change) => change.card === card && change.action === action))
      .map(({ action, level, coverage, current, past }) => [
        card,
        action,
        level,
        coverage,
        [...current.map(({ key }) => key), ...past.map(({ key, phase }) => `(${phase}: ${key})`)].join(' '),
      ]),
  );
  return [
    `${iso(at)}  components seen: ${good?.knownComponents.join(', ') || 'none'}`,
    '',
    ...(events.length === 0 ? ['no event that concerns codes'] : events),
    '',
    ...aligned(rows.length > LONGEST_TABLE ? rows.filter((row) => row.at(-1) !== '') : rows),
    ...(rows.length > LONGEST_TABLE ? ['(only where something is or was)'] : []),
  ];
}

/** The curated feed speaks about every card; a table of all that it does not mention would hide what it does. */
const LONGEST_TABLE = 30;

/** How many answers there were, and why some could not be read. */
export function summaryOf({ answers, changes, failures }: Replay): string {
  const why = [...failures].map(([error, count]) => `${error} ${count}`).join(', ');
  return `${answers} answers, ${changes.length} changes${why === '' ? '' : `, not readable: ${why}`}`;
}

const titleOf = ({ title, raw }: JudgedEvent) => title.en ?? title.ja ?? raw;
const iso = (at: EpochMs) => new Date(at).toISOString().replace('.000Z', 'Z');
const time = (at: EpochMs | null) => (at === null ? '?' : iso(at));

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
