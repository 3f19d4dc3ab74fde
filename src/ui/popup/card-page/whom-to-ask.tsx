import type { CardProse } from '../../../contracts/card';
import { uiWords } from '../../../i18n/ui-words-of';
import { HostLink } from '../../components/host-link';
import type { AboutCard } from './about-card';
import { Fact } from './fact';
import { FormerPhone } from './former-phone';
import { NotKnown } from './not-known';
import { PhoneNumber } from './phone-number';
import { Question } from './question';
import { TextFact } from './text-fact';

/** Whom to ask, how, with what at hand, and who issues the card. */
export function WhomToAsk({ about, prose: { support, issuer } }: { readonly about: AboutCard; readonly prose: CardProse }) {
  const { noticePage } = about.card;
  const { locale } = about.state;
  const words = uiWords[locale];
  const known = support === null ? { support } : { supportPage: support.page, phone: support.phone, haveAtHand: support.haveAtHand };
  return (
    <Question title={words.cards.questions.whomToAsk}>
      <TextFact about={about} claim={support?.who} />
      <Fact about={about} claim={support?.page}>
        {(say) => <HostLink href={say} label={words.cards.openSupportPage} />}
      </Fact>
      <Fact about={about} label="phone" claim={support?.phone}>
        {(phone) => <PhoneNumber phone={phone} locale={locale} />}
      </Fact>
      <FormerPhone about={about} claim={support?.formerPhone} />
      <TextFact about={about} label="haveAtHand" claim={support?.haveAtHand} />
      <Fact about={about} claim={noticePage}>
        {(say) => <HostLink href={say} label={words.popup.noticePage} />}
      </Fact>
      <TextFact about={about} label="issuer" claim={issuer} />
      <NotKnown what={{ ...known, noticePage, issuer }} locale={locale} />
    </Question>
  );
}
