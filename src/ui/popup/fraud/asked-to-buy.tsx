import { useState } from 'preact/hooks';
import { authorities } from '../../../catalogue/authorities';
import type { Locale } from '../../../contracts/text';
import { uiWords } from '../../../i18n/ui-words-of';
import { numberIsMoney } from '../../../purchase/fraud-claims';
import { AuthorityLine } from './authority-line';
import { FraudClaim } from './fraud-claim';

/** From so many pixels on there is room for all of it above the verdict. */
const ROOMY = '(min-width: 600px)';

/**
 * Asked before every verdict, whatever it is: a card that works is what those who ask for its number want. Where there is little room it is one
 * line to unfold, so that the verdict stands in sight below it.
 */
export function AskedToBuy({ locale }: { readonly locale: Locale }) {
  const words = uiWords[locale].fraud;
  const [open, setOpen] = useState(() => matchMedia(ROOMY).matches);
  return (
    <details class="asked" data-asked-to-buy open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{words.askedToBuy}</h2>
      </summary>
      <FraudClaim claim={numberIsMoney} locale={locale} />
      <h3>{words.whereToAsk}</h3>
      {authorities
        .filter(({ shownIn, beforeBuying }) => beforeBuying && shownIn.includes(locale))
        .map((authority) => (
          <AuthorityLine key={authority.id} authority={authority} locale={locale} />
        ))}
    </details>
  );
}
