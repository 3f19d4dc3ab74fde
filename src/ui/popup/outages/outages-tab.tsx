import { useState } from 'preact/hooks';
import { cards } from '../../../catalogue/rules';
import { formatAge } from '../../../i18n/fill';
import { uiWords } from '../../../i18n/ui-words-of';
import { currentVerdict } from '../../../outages/current-verdict';
import { hasFeed } from '../../../outages/feed/feed-addresses';
import type { PopupState } from '../popup-state';
import { BarPatterns } from './bar-patterns';
import { boardHeadline } from './board-headline';
import { CheckNow } from './check-now';
import { Legend } from './legend';
import { type BoardRow, isTrouble, outageBoard } from './outage-board';
import { OutageRow } from './outage-row';
import { OutageShelf } from './outage-shelf';
import { tillIncidents } from './till-incidents';
import { TillList } from './till-list';
import { useOnline } from './use-online';
import { useOwnCards } from './use-own-cards';

export interface OutagesTabProps {
  readonly state: PopupState;
  readonly checkNow: () => Promise<void>;
}

/** «Outages»: how every card stands, the person's own first; who says so, and how old that is. Painted from storage alone. */
export function OutagesTab({ state, checkNow }: OutagesTabProps) {
  const { locale, ownCards } = state;
  const { outages: words, popup, shelves: shelfNames } = uiWords[locale];
  const online = useOnline();
  const { toggle, said } = useOwnCards(state);
  // Whoever marks the first card is still looking through the shelves: they stay as they were.
  const [hadOwnCards] = useState(ownCards.length > 0);
  const board = outageBoard(cards, (id) => currentVerdict(id, state.readings, state.now), ownCards, locale);
  const { counts, own, shelves } = board;
  const headline = boardHeadline(counts, locale);
  const rows = [...own, ...shelves.flatMap((shelf) => shelf.rows)];
  const list = (some: readonly BoardRow[]) => (
    <ul class="outage-rows">
      {some.map((row) => (
        <OutageRow key={row.card.id} row={row} isOwn={ownCards.includes(row.card.id)} toggleOwn={toggle} state={state} />
      ))}
    </ul>
  );
  return (
    <>
      <BarPatterns />
      <section class={`headline headline--${weightOf(rows)}`} data-trouble={counts.trouble}>
        <h2>{headline}</h2>
        {counts.maintenance > 0 && <p class="quiet">{words.maintenance(counts.maintenance)}</p>}
        {counts.untold > 0 && <p class="quiet">{words.untold(counts.untold)}</p>}
        {counts.unaskable > 0 && <p class="quiet">{words.unaskable(counts.unaskable)}</p>}
        <p class="quiet">{words.silenceProvesNothing}</p>
      </section>
      {!online && (
        <p class="offline" data-offline>
          {words.offline} {newestWord(state)}
        </p>
      )}
      <CheckNow state={state} checkNow={checkNow} result={headline} />
      {!hasFeed && <p class="quiet">{popup.noFeed}</p>}
      <section class="own-cards">
        <h3>{words.ownCards}</h3>
        {own.length === 0 ? <p class="quiet">{words.noOwnCards}</p> : list(own)}
      </section>
      <p role="status" class="visually-hidden">
        {said}
      </p>
      <Legend locale={locale} />
      <div>
        {shelves.map((shelf) => (
          <OutageShelf key={shelf.group} title={shelfNames[shelf.group]} rows={shelf.rows} open={!hadOwnCards} words={words}>
            {list(shelf.rows)}
          </OutageShelf>
        ))}
      </div>
      <TillList incidents={tillIncidents(rows.map(({ verdict }) => verdict))} state={state} />
    </>
  );
}

function weightOf(rows: readonly BoardRow[]): 'critical' | 'warning' | 'nothing' {
  const trouble = rows.filter(({ level }) => isTrouble(level));
  if (trouble.length === 0) return 'nothing';
  return trouble.every(({ level }) => level === 'degraded') ? 'warning' : 'critical';
}

/** How old the newest answer is that anything here rests on. */
function newestWord(state: PopupState): string {
  const words = uiWords[state.locale].outages;
  const [newest] = state.readings.flatMap(({ good }) => good?.fetchedAt ?? []).toSorted((a, b) => b - a);
  return newest === undefined ? words.nothingKept : words.knownFrom(formatAge(newest, state));
}
