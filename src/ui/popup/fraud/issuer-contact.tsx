import type { CardRules } from '../../../contracts/card';
import type { CardId } from '../../../contracts/card-id';
import { uiWords } from '../../../i18n/ui-words-of';
import { HostLink } from '../../components/host-link';
import { Fact } from '../card-page/fact';
import { FormerPhone } from '../card-page/former-phone';
import { PhoneNumber } from '../card-page/phone-number';
import { TextFact } from '../card-page/text-fact';
import { useProse } from '../card-page/use-prose';
import type { PopupState } from '../popup-state';

export interface IssuerContactProps {
  readonly card: CardRules;
  readonly state: PopupState;
  readonly openCard: (id: CardId) => void;
}

/** How the issuer is reached, the number first. Where no contact is known it says so, and where else to look. */
export function IssuerContact({ card, state, openCard }: IssuerContactProps) {
  const { prose, failed } = useProse(card.id);
  const { locale } = state;
  const words = uiWords[locale];
  if (prose === null) {
    return (
      <p class={failed ? 'trouble' : 'quiet'} role="status">
        {failed ? words.fraud.contactFailedToLoad : words.cards.loading}
      </p>
    );
  }
  const about = { card, prose, state, openCard };
  const { support } = prose;
  return (
    <div class="issuer" data-issuer-of={card.id}>
      {!support?.phone && <p>{support?.page ? words.fraud.phoneNotKnown : words.fraud.contactNotKnown}</p>}
      <Fact about={about} label="phone" claim={support?.phone}>
        {(phone) => <PhoneNumber phone={phone} locale={locale} />}
      </Fact>
      <FormerPhone about={about} claim={support?.formerPhone} />
      <Fact about={about} claim={support?.page}>
        {(say) => <HostLink href={say} label={words.cards.openSupportPage} />}
      </Fact>
      <TextFact about={about} label="haveAtHand" claim={support?.haveAtHand} />
    </div>
  );
}
