import { uiWords } from '../../../i18n/ui-words-of';
import { keepReceipt } from '../../../purchase/fraud-claims';
import type { AboutCard } from '../card-page/about-card';
import { Fact } from '../card-page/fact';
import { NotKnown } from '../card-page/not-known';
import { Question } from '../card-page/question';
import { TextFact } from '../card-page/text-fact';
import { FraudClaim } from '../fraud/fraud-claim';

/** What to keep, and the card's own rules that make people regret a purchase: amounts, region, expiry. */
export function GoodToKnow({ about, failed }: { readonly about: AboutCard; readonly failed: boolean }) {
  const { card, prose, state } = about;
  const { locale } = state;
  const words = uiWords[locale];
  return (
    <>
      <Question title={words.buying.whatToKeep}>
        <FraudClaim claim={keepReceipt} locale={locale} />
      </Question>
      <Question title={words.buying.cardRules}>
        <Fact about={about} label="region" claim={card.region}>
          {({ text }) => <p>{text[locale]}</p>}
        </Fact>
        <TextFact about={about} label="limits" claim={prose?.limits} />
        <TextFact about={about} label="expiry" claim={prose?.expiry} />
        {prose === null ? (
          <p class={failed ? 'trouble' : 'quiet'} role="status">
            {failed ? words.cards.failedToLoad : words.cards.loading}
          </p>
        ) : (
          <NotKnown what={{ region: card.region, limits: prose.limits, expiry: prose.expiry }} locale={locale} />
        )}
      </Question>
    </>
  );
}
