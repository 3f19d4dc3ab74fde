import type { Locale } from '../../../contracts/text';
import { uiWords } from '../../../i18n/ui-words-of';
import { ClaimBlock } from '../../components/claim-block';
import type { NamedPlaces } from '../places-of-card';
import { byName } from '../shelves';
import type { LabelId } from './about-card';

/** Names of places, by the statement that names them. */
export function PlaceNames({
  label,
  named,
  locale,
}: {
  readonly label: LabelId;
  readonly named: readonly NamedPlaces[];
  readonly locale: Locale;
}) {
  return named.map(({ places, hint, source }, at) => (
    <ClaimBlock key={places.map(({ id }) => id).join()} hint={hint} source={source} locale={locale}>
      {at === 0 && <h4>{uiWords[locale].cards.label[label]}</h4>}
      <ul class="pills">
        {byName(places, locale).map(({ id, name }) => (
          <li key={id}>{name[locale]}</li>
        ))}
      </ul>
    </ClaimBlock>
  ));
}
