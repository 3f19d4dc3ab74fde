import { cardOf } from '../../src/catalogue/rules';
import { type EpochMs, epochMs, MINUTE, parseIso } from '../../src/contracts/epoch-ms';
import type { FeedEvent, FeedUpdate } from '../../src/contracts/feed';
import { eventText, readEvent } from './event-file';
import { templateFor } from './event-templates';
import { lengthOf } from './japan-time';

/** What was typed after `npm run feed -- close ID …`, as it was typed. */
export interface CloseEventFlags {
  /** `resolved` where it is absent; `monitoring`: the end is announced, not confirmed; `ongoing`: it was looked at again and is not over. */
  readonly phase?: string;
  /** When that was so. Absent: now. */
  readonly at?: string;
  /** A new expiry, from now on, for what is not over. */
  readonly for?: string;
  readonly publisher?: string;
  readonly 'source-url'?: string;
  readonly 'title-ja'?: string;
  readonly 'title-en'?: string;
}

export type ClosedEvent = { readonly ok: true; readonly event: FeedEvent } | { readonly ok: false; readonly problems: readonly string[] };

const phases = ['resolved', 'monitoring', 'ongoing'] as const;

/** Appends one step to an event's life. @returns the event as the extension will read it, or everything that is wrong. */
export function closeEvent(event: FeedEvent, flags: CloseEventFlags, now: EpochMs): ClosedEvent {
  const problems: string[] = [];
  const phase = phases.find((one) => one === (flags.phase ?? 'resolved'));
  if (phase === undefined) problems.push(`--phase: one of ${phases.join(', ')}`);
  const at = flags.at === undefined ? now : /T.*(Z|[+-]\d\d:\d\d)$/.test(flags.at) ? parseIso(flags.at) : null;
  if (at === null) problems.push(`--at: ${flags.at} is no moment with an offset, such as 2019-12-21T02:16+09:00`);
  const last = event.updates.at(-1);
  if (at !== null && at > now + 10 * MINUTE) problems.push('--at lies in the future');
  if (at !== null && last && at <= last.at) problems.push('--at lies before what was said last');
  if (last?.phase === 'resolved') problems.push('it is resolved already; what comes again is a new event');
  const length = flags.for === undefined ? null : lengthOf(flags.for);
  if (flags.for !== undefined && length === null) problems.push(`--for: ${flags.for} is no length, such as 24h`);
  const expiresAt = length === null ? event.expiresAt : epochMs(now + length);
  if (phase !== 'resolved' && expiresAt <= now) problems.push('--for: its expiry is over, so how long may it be claimed from now on?');
  const title = phase === undefined ? null : titleOf(event, phase, flags);
  if (title === null && phase !== undefined) problems.push('--title-ja and --title-en: this kind of event has no ready words for that');
  if (problems.length > 0 || phase === undefined || at === null || title === null || last === undefined) return { ok: false, problems };
  const step: FeedUpdate = { at, phase, level: last.level, title };
  const { publisher, url } = {
    publisher: flags.publisher ?? event.source.publisher,
    url: flags.publisher ? flags['source-url'] : (flags['source-url'] ?? event.source.url),
  };
  const closed: FeedEvent = {
    ...event,
    expiresAt,
    updates: [...event.updates, step],
    source: { publisher, ...(url === undefined ? {} : { url }), seenAt: now },
  };
  return readEvent(eventText(closed));
}

function titleOf(event: FeedEvent, phase: (typeof phases)[number], flags: CloseEventFlags) {
  const ja = flags['title-ja']?.trim();
  const en = flags['title-en']?.trim();
  if (ja && en) return { ja, en };
  if (ja || en) return null;
  const card = cardOf(event.cards?.[0] ?? '')?.name;
  return card === undefined || event.cards?.length !== 1
    ? null
    : (templateFor(event.kind, event.actions)?.laterTitle(phase, { card }) ?? null);
}
