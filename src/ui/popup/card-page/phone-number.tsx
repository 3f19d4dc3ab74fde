import type { Phone } from '../../../contracts/support';
import type { Locale } from '../../../contracts/text';
import { uiWords } from '../../../i18n/ui-words-of';
import { telephone } from '../../components/telephone';

/** A number that may be called, with the country in which it is dialled so, and its hours. */
export function PhoneNumber({ phone, locale }: { readonly phone: Phone; readonly locale: Locale }) {
  const { calledFrom, hours, hoursNotKnown } = uiWords[locale].cards;
  const country = new Intl.DisplayNames(locale, { type: 'region' }).of(phone.country) ?? phone.country;
  return (
    <>
      <p class="phone">
        <a href={telephone(phone.number)}>{phone.number}</a>
      </p>
      <p class="quiet">{calledFrom(country)}</p>
      <p class="quiet">{phone.hours ? hours(phone.hours[locale]) : hoursNotKnown}</p>
    </>
  );
}
