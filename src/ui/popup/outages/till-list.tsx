import { cardOf, retailerOf } from '../../../catalogue/rules';
import { fixViews } from '../../../findings/finding-view';
import { uiWords } from '../../../i18n/ui-words-of';
import { FixFold } from '../../components/fix-fold';
import type { PopupState } from '../popup-state';
import type { TillIncident } from './till-incidents';
import { writtenMoment } from './written-moment';

/** When and where tills failed in the last half year, and what to do with a card that was bought then and there. */
export function TillList({ incidents, state }: { readonly incidents: readonly TillIncident[]; readonly state: PopupState }) {
  const { locale } = state;
  const words = uiWords[locale].outages;
  return (
    <section class="tills" data-tills={incidents.length}>
      <h3>{words.tills}</h3>
      {incidents.length === 0 ? (
        <p class="quiet">{words.noTills}</p>
      ) : (
        <>
          <p>{words.tillsWhy}</p>
          <ul class="plain">
            {incidents.map((incident) => (
              <li key={incident.key} class="reported">
                <strong>{timeOf(incident, state)}</strong>
                <p>{incident.cards.map((id) => cardOf(id)?.name[locale] ?? id).join(words.comma)}</p>
                <p class="quiet">{words.shops(shopsOf(incident, state))}</p>
                {incident.perhapsOthers && <p class="quiet">{words.perhapsOtherShops}</p>}
                <p class="quiet">{words.saidBy(incident.publisher)}</p>
              </li>
            ))}
          </ul>
          <h4>{words.whatToDo}</h4>
          {fixViews(['ask-shop-with-receipt'], {}, state.context).map((fix) => (
            <FixFold key={fix.id} fix={fix} locale={locale} />
          ))}
        </>
      )}
    </section>
  );
}

function timeOf({ from, to }: TillIncident, state: PopupState): string {
  const words = uiWords[state.locale].outages;
  const since = from === null ? words.sinceNotKnown : words.since(writtenMoment(from, state));
  if (to === null) return words.noted(since, words.endNotAnnounced);
  const end = writtenMoment(to, state);
  return from === null ? words.noted(since, words.ended(end)) : words.fromTo(writtenMoment(from, state), end);
}

function shopsOf({ retailers }: TillIncident, { locale }: PopupState): string {
  const words = uiWords[locale].outages;
  if (retailers === null || retailers.length === 0) return words.shopsNotNamed;
  return retailers.map((id) => retailerOf(id)?.name[locale] ?? id).join(words.comma);
}
