import type { BackWatch, BackWatches } from '../contracts/back-watch';
import type { CardId } from '../contracts/card-id';
import { DAY, type EpochMs } from '../contracts/epoch-ms';
import type { StatusEvent } from '../contracts/status-event';
import type { Verdict } from '../contracts/verdict';
import type { BackNewsId } from './back-news';

/** One thing to tell a person. */
export interface News {
  /** The same news has the same id, so that it is not shown twice where the worker was stopped between showing and remembering. */
  readonly id: string;
  readonly card: CardId;
  readonly say: BackNewsId;
  /** Who said so; empty where nobody did. */
  readonly publishers: readonly string[];
}

/** So long after everything was told a new trouble counts as a relapse; then the watch goes. */
const WATCHED_AFTER_THE_END = DAY;
/** Nobody waits for longer: the source has probably forgotten the event. */
const LONGEST_WATCH = 30 * DAY;

/**
 * What is to be told to those who want to know when a card is back («will it work when typed?»): once when nothing holds any more, and once when
 * it comes again. It depends on nothing but what is stored, so that a worker that was stopped before it could tell tells later.
 * @returns the watches as they are to be stored once the news is told. Of a card that did not change, the same object.
 */
export function tellWhenBack(
  watches: BackWatches,
  verdictOf: (card: CardId) => Verdict,
  now: EpochMs,
): { readonly watches: BackWatches; readonly news: readonly News[] } {
  const news: News[] = [];
  const kept = Object.entries(watches).flatMap(([card, watch]) => {
    const step = stepOf(card, watch, verdictOf(card), now);
    if (step.news) news.push(step.news);
    return step.watch ? [[card, step.watch] as const] : [];
  });
  return { watches: Object.fromEntries(kept), news };
}

interface Step {
  readonly watch: BackWatch | null;
  readonly news: News | null;
}

function stepOf(card: CardId, watch: BackWatch, { typing, selling }: Verdict, now: EpochMs): Step {
  const age = now - (watch.toldAt ?? watch.askedAt);
  if (now - watch.askedAt > LONGEST_WATCH) return { watch: null, news: null };
  // Trouble at tills is watched where the person asked about it, and does not come in by itself.
  const holding = [...typing.current, ...selling.current.filter(({ key }) => key in watch.events)];
  const open = Object.entries(watch.events).filter(([, state]) => state !== 'toldBack');

  if (holding.length > 0) {
    const fresh = holding.filter(({ key }) => watch.events[key] === undefined || watch.events[key] === 'toldBack');
    if (fresh.length === 0) return { watch, news: null };
    const isRelapse = Object.keys(watch.events).length > 0 && open.length === 0;
    const events = { ...watch.events, ...Object.fromEntries(fresh.map(({ key }) => [key, isRelapse ? 'relapsed' : 'waiting'] as const)) };
    if (!isRelapse) return { watch: { ...watch, events }, news: null };
    return { watch: { ...watch, events, toldAt: now }, news: newsOf(card, 'relapsed', watch, fresh) };
  }

  if (open.length === 0) return { watch: age > WATCHED_AFTER_THE_END ? null : watch, news: null };
  const ended = [...typing.past, ...selling.past].filter(({ key, phase }) => phase === 'resolved' && open.some(([one]) => one === key));
  // Absent, while nobody could be asked: that is no news.
  if (ended.length < open.length && typing.level === 'unknown') return { watch, news: null };
  const events = Object.fromEntries(Object.keys(watch.events).map((key) => [key, 'toldBack'] as const));
  const say = ended.length > 0 ? 'ended' : 'noLongerListed';
  return { watch: { ...watch, events, toldAt: now }, news: newsOf(card, say, watch, ended) };
}

const newsOf = (card: CardId, say: BackNewsId, watch: BackWatch, events: readonly StatusEvent[]): News => ({
  id: `back:${card}:${say}:${watch.toldAt ?? watch.askedAt}`,
  card,
  say,
  publishers: [...new Set(events.map(({ publisher }) => publisher))],
});
