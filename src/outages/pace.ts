import type { CardId } from '../contracts/card-id';
import { DAY, type EpochMs, MINUTE } from '../contracts/epoch-ms';
import type { Service } from '../contracts/service';
import type { Verdict } from '../contracts/verdict';

const CALM_PERIOD = 30 * MINUTE;
const QUICK_PERIOD = 5 * MINUTE;
/** What has gone on for longer will not end in these five minutes; some pages list a trouble for weeks. */
const QUICK_FOR = 2 * DAY;

export interface Pace {
  /** Milliseconds between two rings of the timer. */
  readonly period: number;
  /** Milliseconds after which this source is due again: only those that bear on the outage are asked more often. */
  readonly periodOf: (source: string) => number;
}

/**
 * How often the sources are asked: every 30 minutes, and every 5 while something holds for a card that the person cares for.
 * @param cards those marked as the person's own, and those whose end they want to be told.
 */
export function pace(cards: readonly CardId[], verdictOf: (card: CardId) => Verdict, services: readonly Service[], now: EpochMs): Pace {
  const active = cards.filter((card) => {
    const { typing, selling } = verdictOf(card);
    return [...typing.current, ...selling.current].some(({ startedAt }) => startedAt === null || now - startedAt < QUICK_FOR);
  });
  const quick = new Set(['feed', ...services.filter((service) => service.cards.some((card) => active.includes(card))).map(({ id }) => id)]);
  const isCalm = active.length === 0;
  return {
    period: isCalm ? CALM_PERIOD : QUICK_PERIOD,
    periodOf: (source) => (!isCalm && quick.has(source) ? QUICK_PERIOD : CALM_PERIOD),
  };
}
