import { useLayoutEffect, useState } from 'preact/hooks';
import { authorities } from '../../../catalogue/authorities';
import { cardOf, cards } from '../../../catalogue/rules';
import type { CardId } from '../../../contracts/card-id';
import { uiWords } from '../../../i18n/ui-words-of';
import { callIssuerNow, chargeItFirst, keepEvidence, noPromise, noSecondPayment } from '../../../purchase/fraud-claims';
import { Question } from '../card-page/question';
import { Choice } from '../choice';
import type { PopupState } from '../popup-state';
import { shelvesOf } from '../shelves';
import { AuthorityCard } from './authority-card';
import { FraudClaim } from './fraud-claim';
import { IssuerContact } from './issuer-contact';

export interface ToldSomeoneProps {
  readonly state: PopupState;
  /** The card that the person was about to buy or is redeeming, if it is known. */
  readonly presetCard: CardId | null;
  readonly openCard: (id: CardId) => void;
  readonly back: () => void;
}

/** «I already told someone the number»: what can still be done, in the order in which it helps. Nobody is promised money back. */
export function ToldSomeone({ state, presetCard, openCard, back }: ToldSomeoneProps) {
  const { locale } = state;
  const { fraud: words, buying, shelves } = uiWords[locale];
  const [cardId, setCard] = useState(presetCard ?? '');
  const card = cardOf(cardId);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    document.getElementById('told-title')?.focus({ preventScroll: true });
  }, []);
  return (
    <article class="told" data-told-someone>
      <button type="button" class="back" onClick={back}>
        <span aria-hidden="true">←</span> {words.back}
      </button>
      <section class="headline headline--critical">
        <h2 id="told-title" tabIndex={-1}>
          {words.toldTitle}
        </h2>
        <FraudClaim claim={callIssuerNow} locale={locale} />
      </section>
      <Question title={words.contactIssuer}>
        <Choice
          id="told-card"
          label={words.toldCard}
          none={buying.chooseCard}
          groups={shelvesOf(cards, locale).map((shelf) => ({ title: shelves[shelf.group], all: shelf.cards }))}
          value={cardId}
          choose={setCard}
          locale={locale}
        />
        {card !== null && <IssuerContact key={card.id} card={card} state={state} openCard={openCard} />}
      </Question>
      <Question title={words.ifUnspent}>
        <FraudClaim claim={chargeItFirst} locale={locale} />
      </Question>
      <Question title={words.keepEvidence}>
        <FraudClaim claim={keepEvidence} locale={locale} />
        <FraudClaim claim={noSecondPayment} locale={locale} />
      </Question>
      <Question title={words.callToo}>
        <ul class="plain">
          {authorities
            .filter(({ shownIn }) => shownIn.includes(locale))
            .map((authority) => (
              <AuthorityCard key={authority.id} authority={authority} locale={locale} />
            ))}
        </ul>
      </Question>
      <Question title={words.moneyBack}>
        <FraudClaim claim={noPromise} locale={locale} />
      </Question>
    </article>
  );
}
