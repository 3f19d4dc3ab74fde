import { useState } from 'preact/hooks';
import type { JudgedEvent } from '../../../contracts/verdict';
import { uiWords } from '../../../i18n/ui-words-of';
import { HostLink } from '../../components/host-link';
import type { PopupState } from '../popup-state';
import { dayInWords } from './day-in-words';
import type { BoardRow } from './outage-board';
import { ReportedEvent } from './reported-event';
import { SourceTries } from './source-tries';
import { weekOf } from './week-of';

/** What stands behind a row's word, drawn when it is unfolded: sixty cards' events and sources at once would make the popup slow. */
export function RowDetails({ row: { card, verdict }, state }: { readonly row: BoardRow; readonly state: PopupState }) {
  const [open, setOpen] = useState(false);
  const { locale } = state;
  const words = uiWords[locale].outages;
  const spans = state.outageHistory[card.id] ?? [];
  const current = once([...verdict.typing.current, ...verdict.selling.current]);
  const past = once([...verdict.typing.past, ...verdict.selling.past]).filter(({ key }) => !current.some((one) => one.key === key));
  return (
    <details class="row-details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-label={words.detailsOf(card.name[locale])}>{words.details}</summary>
      {open && (
        <div class="row-behind">
          {current.length === 0 && past.length === 0 && <p class="quiet">{words.noEvents}</p>}
          <Events title={words.now} events={current} state={state} />
          <Events title={words.lately} events={past} state={state} />
          <h5>{words.sources}</h5>
          <SourceTries sources={verdict.sources} state={state} />
          <h5>{words.week}</h5>
          {spans.length === 0 ? (
            <p class="quiet">{words.weekNotSeen}</p>
          ) : (
            <ul class="plain week-words">
              {weekOf(spans, state.now).map((day) => (
                <li key={day.start}>{dayInWords(day, locale)}</li>
              ))}
            </ul>
          )}
          {card.noticePage && <HostLink href={card.noticePage.say} label={words.noticePage} />}
        </div>
      )}
    </details>
  );
}

function Events({ title, events, state }: { readonly title: string; readonly events: readonly JudgedEvent[]; readonly state: PopupState }) {
  if (events.length === 0) return null;
  return (
    <>
      <h5>{title}</h5>
      <ul class="plain">
        {events.map((event) => (
          <ReportedEvent key={event.key} event={event} state={state} />
        ))}
      </ul>
    </>
  );
}

/** An event may bear on both questions. */
const once = (events: readonly JudgedEvent[]) => [...new Map(events.map((event) => [event.key, event])).values()];
