import type { CardRules } from '../../../contracts/card';
import { uiWords } from '../../../i18n/ui-words-of';
import { MonogramTile } from '../../components/monogram-tile';
import type { PopupState } from '../popup-state';
import { knownSince } from './known-since';
import type { BoardRow } from './outage-board';
import { OwnButton } from './own-button';
import { RowDetails } from './row-details';
import { WatchButton } from './watch-button';
import { WeekBar } from './week-bar';
import { weekOf } from './week-of';

export interface OutageRowProps {
  readonly row: BoardRow;
  readonly isOwn: boolean;
  readonly toggleOwn: (card: CardRules) => void;
  readonly state: PopupState;
}

/** One card: how it stands, since when, who says so, how old that is, whether there is official data at all, and its last seven days. */
export function OutageRow({ row, isOwn, toggleOwn, state }: OutageRowProps) {
  const { card, verdict } = row;
  const { locale } = state;
  const { outages: words, popup } = uiWords[locale];
  const spans = state.outageHistory[card.id] ?? [];
  const hasNoData = verdict.coverage === 'none' || verdict.coverage === 'curatedOnly';
  return (
    <li class={`outage-row outage-row--${row.level}`} data-outage={card.id} data-level={row.level}>
      <div class="outage-name">
        <MonogramTile card={card} />
        <h4>{card.name[locale]}</h4>
        <OwnButton card={card} isOwn={isOwn} toggle={toggleOwn} locale={locale} />
      </div>
      <p class={`level level--${verdict.typing.level}`}>{popup.level[verdict.typing.level]}</p>
      {verdict.selling.current.length > 0 && (
        <p class={`level level--${verdict.selling.level}`}>{words.selling(popup.level[verdict.selling.level])}</p>
      )}
      {knownSince(row, state).map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
      {verdict.typing.current.length === 0 && verdict.typing.past.length > 0 && <p class="quiet">{words.endedLately}</p>}
      <p class="quiet">
        {words.coverage[verdict.coverage]}
        {hasNoData && card.noticePage && (
          <>
            {' '}
            <a class="notice-link" href={card.noticePage.say} target="_blank" rel="noreferrer">
              {words.noticePage}
            </a>
          </>
        )}
      </p>
      {spans.length > 0 && <WeekBar days={weekOf(spans, state.now)} locale={locale} />}
      <WatchButton row={row} state={state} />
      <RowDetails row={row} state={state} />
    </li>
  );
}
