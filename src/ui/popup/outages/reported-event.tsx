import { retailerOf } from '../../../catalogue/rules';
import type { JudgedEvent } from '../../../contracts/verdict';
import { countryNames } from '../../../i18n/country-names';
import { uiWords } from '../../../i18n/ui-words-of';
import { HostLink } from '../../components/host-link';
import type { PopupState } from '../popup-state';
import { allowedLink } from './allowed-link';
import { writtenMoment } from './written-moment';

/** One thing that a source reports: what, since when, for what, and who says so. */
export function ReportedEvent({ event, state }: { readonly event: JudgedEvent; readonly state: PopupState }) {
  const { locale } = state;
  const words = uiWords[locale].outages;
  const link = allowedLink(event.url);
  const shops = event.retailers?.map((id) => retailerOf(id)?.name[locale] ?? id) ?? null;
  return (
    <li class="reported">
      <Title event={event} state={state} />
      <p>{words.phase[event.phase]}</p>
      <p class="quiet">{words.concerns(event.actions.map((action) => words.action[action]).join(words.comma))}</p>
      {shops !== null && <p class="quiet">{words.shops(shops.length > 0 ? shops.join(words.comma) : words.shopsNotNamed)}</p>}
      {event.perhapsRetailers !== undefined && <p class="quiet">{words.perhapsOtherShops}</p>}
      {event.regions !== undefined && <p class="quiet">{words.countries(countryNames(event.regions, locale).join(words.comma))}</p>}
      <p class="quiet">{event.startedAt === null ? words.sinceNotKnown : words.started(writtenMoment(event.startedAt, state))}</p>
      {event.endedAt !== null && (
        <p class="quiet">{(event.endIsPlanned ? words.plannedEnd : words.ended)(writtenMoment(event.endedAt, state))}</p>
      )}
      <p class="quiet">
        {words.saidBy(event.publisher)} <span class="chip">{words.certainty[event.certainty]}</span>
      </p>
      {link !== null && <HostLink href={link} label={words.noticePage} />}
    </li>
  );
}

/** The source's own words, in the reader's language where it gives them; else as they are, marked with their language. */
function Title({ event: { title }, state: { locale } }: { readonly event: JudgedEvent; readonly state: PopupState }) {
  const own = title[locale];
  if (own !== undefined && own !== '') return <strong>{own}</strong>;
  const other = locale === 'ja' ? 'en' : 'ja';
  const words = title[other];
  return words === undefined || words === '' ? (
    <strong>{uiWords[locale].outages.titleNotGiven}</strong>
  ) : (
    <strong lang={other}>{words}</strong>
  );
}
