import type { Support } from '../../../contracts/support';
import { uiWords } from '../../../i18n/ui-words-of';
import type { AboutCard } from './about-card';
import { Fact } from './fact';

/** A number that may be dead: to be read, not to be pressed. */
export function FormerPhone({ about, claim }: { readonly about: AboutCard; readonly claim: Support['formerPhone'] }) {
  const { locale } = about.state;
  return (
    <Fact about={about} label="formerPhone" claim={claim}>
      {({ number, hours, note }) => (
        <>
          <p class="phone phone--former">{number}</p>
          {hours && <p class="quiet">{uiWords[locale].cards.formerHours(hours[locale])}</p>}
          <p>{note[locale]}</p>
        </>
      )}
    </Fact>
  );
}
