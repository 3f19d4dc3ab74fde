import { retailerOf } from '../../../catalogue/rules';
import { uiWords } from '../../../i18n/ui-words-of';
import { byName } from '../shelves';
import type { AboutCard } from './about-card';
import { Fact } from './fact';
import { NotKnown } from './not-known';
import { Question } from './question';

/** The shops that are known to sell the card. */
export function WhereSold({ about }: { readonly about: AboutCard }) {
  const { soldAt } = about.card;
  const { locale } = about.state;
  return (
    <Question title={uiWords[locale].cards.questions.whereSold}>
      <Fact about={about} claim={soldAt}>
        {(ids) => (
          <ul class="pills">
            {byName(
              ids.flatMap((id) => retailerOf(id) ?? []),
              locale,
            ).map(({ id, name }) => (
              <li key={id}>{name[locale]}</li>
            ))}
          </ul>
        )}
      </Fact>
      <NotKnown what={{ soldAt }} locale={locale} />
    </Question>
  );
}
