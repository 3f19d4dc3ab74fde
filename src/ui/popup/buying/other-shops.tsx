import { retailerOf } from '../../../catalogue/rules';
import type { RetailerId } from '../../../contracts/retailer';
import { uiWords } from '../../../i18n/ui-words-of';
import { ClaimBlock } from '../../components/claim-block';
import { type AboutCard, sourceOf } from '../card-page/about-card';
import { byName } from '../shelves';

/** Other shops known to sell the card, against which nothing is known. Always worded as a hint: nobody asked the shops. */
export function OtherShops({ about, shops }: { readonly about: AboutCard; readonly shops: readonly RetailerId[] }) {
  const { soldAt } = about.card;
  const { locale } = about.state;
  const words = uiWords[locale].buying;
  if (soldAt === null || shops.length === 0) return null;
  const named = byName(
    shops.flatMap((id) => retailerOf(id) ?? []),
    locale,
  );
  return (
    <section class="question" data-other-shops>
      <h3>{words.otherShops}</h3>
      <ClaimBlock hint={true} source={sourceOf(about, soldAt)} locale={locale}>
        <p>{words.otherShopsNote}</p>
        <ul class="pills">
          {named.map(({ id, name }) => (
            <li key={id}>{name[locale]}</li>
          ))}
        </ul>
      </ClaimBlock>
    </section>
  );
}
