import { authorities } from '../../../catalogue/authorities';
import type { Locale } from '../../../contracts/text';
import { uiWords } from '../../../i18n/ui-words-of';
import { numberIsMoney } from '../../../purchase/fraud-claims';
import { AuthorityLine } from './authority-line';
import { FraudClaim } from './fraud-claim';

/** Asked before every verdict, whatever it is: a card that works is what those who ask for its number want. */
export function AskedToBuy({ locale }: { readonly locale: Locale }) {
  const words = uiWords[locale].fraud;
  return (
    <section class="asked" data-asked-to-buy>
      <h2>{words.askedToBuy}</h2>
      <FraudClaim claim={numberIsMoney} locale={locale} />
      <h3>{words.whereToAsk}</h3>
      {authorities
        .filter(({ shownIn, beforeBuying }) => beforeBuying && shownIn.includes(locale))
        .map((authority) => (
          <AuthorityLine key={authority.id} authority={authority} locale={locale} />
        ))}
    </section>
  );
}
