import { places } from '../../../catalogue/rules';
import { uiWords } from '../../../i18n/ui-words-of';
import { placesOfCard } from '../places-of-card';
import type { AboutCard } from './about-card';
import { ConfusedWith } from './confused-with';
import { EndedProducts } from './ended-products';
import { Fact } from './fact';
import { NotKnown } from './not-known';
import { PlaceNames } from './place-names';
import { Question } from './question';
import { TextFact } from './text-fact';

/** Where the card can be used and where not, and which cards are taken for it. */
export function WhereUsable({ about }: { readonly about: AboutCard }) {
  const { card, prose, state } = about;
  const { locale } = state;
  const { usable, notUsable } = placesOfCard(card, places, prose?.sources ?? null);
  const known = {
    usable: usable.length > 0 ? usable : null,
    notUsable: notUsable.length > 0 ? notUsable : null,
    region: card.region,
    ...(prose === null ? {} : { notFor: prose.notFor }),
  };
  return (
    <Question title={uiWords[locale].cards.questions.whereUsable}>
      <PlaceNames label="usable" named={usable} locale={locale} />
      <PlaceNames label="notUsable" named={notUsable} locale={locale} />
      <TextFact about={about} label="notFor" claim={prose?.notFor} />
      <Fact about={about} label="region" claim={card.region}>
        {({ text }) => <p>{text[locale]}</p>}
      </Fact>
      <EndedProducts about={about} />
      {prose !== null && <ConfusedWith about={about} confusions={prose.confusedWith} />}
      <NotKnown what={known} locale={locale} />
    </Question>
  );
}
