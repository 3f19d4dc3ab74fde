import { type CardGroup, type CardRules, cardGroups } from '../../../contracts/card';
import type { CardId } from '../../../contracts/card-id';
import type { Locale } from '../../../contracts/text';
import { type Verdict, type VerdictLevel, verdictLevels } from '../../../contracts/verdict';
import { byName } from '../shelves';

/** One card with what is known about it. */
export interface BoardRow {
  readonly card: CardRules;
  readonly verdict: Verdict;
  /** By which it is sorted: the worse of typing and of what is reported about selling. That nobody knows about tills makes no card worse. */
  readonly level: VerdictLevel;
}

/** How many cards stand how. Each is counted once. */
export interface BoardCounts {
  readonly trouble: number;
  readonly maintenance: number;
  readonly silent: number;
  /** There is a source, and it could not tell. */
  readonly untold: number;
  /** There is no source. */
  readonly unaskable: number;
}

export interface OutageBoard {
  readonly own: readonly BoardRow[];
  readonly shelves: readonly { readonly group: CardGroup; readonly rows: readonly BoardRow[] }[];
  readonly counts: BoardCounts;
}

/**
 * All cards as «Outages» shows them: the person's own first, the others by shelf; within each the worst first, and then by name. A shelf with
 * worse news stands before one with better.
 */
export function outageBoard(
  cards: readonly CardRules[],
  verdictOf: (card: CardId) => Verdict,
  ownCards: readonly CardId[],
  locale: Locale,
): OutageBoard {
  const rows = byName(cards, locale)
    .map((card): BoardRow => {
      const verdict = verdictOf(card.id);
      return { card, verdict, level: levelOf(verdict) };
    })
    .toSorted((a, b) => rank(a.level) - rank(b.level));
  const isOwn = ({ card }: BoardRow) => ownCards.includes(card.id);
  const shelves = cardGroups
    .map((group) => ({ group, rows: rows.filter((row) => row.card.group === group && !isOwn(row)) }))
    .filter((shelf) => shelf.rows.length > 0)
    .toSorted((a, b) => rankOfFirst(a.rows) - rankOfFirst(b.rows));
  return { own: rows.filter(isOwn), shelves, counts: countsOf(rows) };
}

function levelOf({ typing, selling }: Verdict): VerdictLevel {
  if (selling.current.length === 0) return typing.level;
  return rank(typing.level) <= rank(selling.level) ? typing.level : selling.level;
}

function countsOf(rows: readonly BoardRow[]): BoardCounts {
  const count = (fits: (row: BoardRow) => boolean) => rows.filter(fits).length;
  return {
    trouble: count(({ level }) => isTrouble(level)),
    maintenance: count(({ level }) => level === 'maintenance'),
    silent: count(({ level }) => level === 'nothingReported'),
    untold: count(({ level, verdict }) => level === 'unknown' && verdict.coverage !== 'none'),
    unaskable: count(({ level, verdict }) => level === 'unknown' && verdict.coverage === 'none'),
  };
}

/** Whether something is reported that keeps a card from working, wholly or in part. */
export const isTrouble = (level: VerdictLevel) => level === 'majorOutage' || level === 'partialOutage' || level === 'degraded';

const rank = (level: VerdictLevel) => verdictLevels.indexOf(level);
const rankOfFirst = ([first]: readonly BoardRow[]) => (first ? rank(first.level) : verdictLevels.length);
