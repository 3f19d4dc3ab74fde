import { cardOf } from '../../../catalogue/rules';
import type { CardId } from '../../../contracts/card-id';
import { uiWords } from '../../../i18n/ui-words-of';
import { Explained } from '../../components/explained';
import { OfficialPages } from '../official-pages';
import type { PopupState } from '../popup-state';
import { WhyFold } from './why-fold';

export interface LookedPageProps {
  readonly state: PopupState;
  readonly openCard: (id: CardId) => void;
}

/** A page on which no code field reported itself: what it seems to be, or that it could not be looked at, and the way to the official pages. */
export function LookedPage({ state: { look, locale }, openCard }: LookedPageProps) {
  const { thisPage: words, popup } = uiWords[locale];
  const sight = look.state === 'seen' ? look.sight : null;
  const card = cardOf(sight?.card ?? '');
  const said = look.state === 'seen' ? words.seen[look.sight.purpose] : look.state === 'looking' ? null : words[look.state];
  return (
    <>
      <section class="headline headline--nothing" data-look={sight?.purpose ?? look.state}>
        {said === null ? (
          <h2>{words.looking}</h2>
        ) : (
          <>
            {card && <p class="headline-card">{card.name[locale]}</p>}
            <h2>{said.title}</h2>
            <p class="quiet">
              <Explained text={said.text} locale={locale} />
            </p>
          </>
        )}
      </section>
      {sight?.purpose === 'none' && (
        <details class="fold" data-may-still-be>
          <summary>{words.mayStillBe.title}</summary>
          <ul class="reasons">
            {words.mayStillBe.places.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </details>
      )}
      {sight && <WhyFold title={popup.why} signals={sight.signals} purpose={sight.purpose} locale={locale} />}
      <OfficialPages locale={locale} openCard={openCard} />
    </>
  );
}
