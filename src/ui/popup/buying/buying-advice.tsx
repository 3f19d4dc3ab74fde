import { placeOf, retailerOf } from '../../../catalogue/rules';
import type { CardRules } from '../../../contracts/card';
import type { CardId } from '../../../contracts/card-id';
import type { PurchaseChoice } from '../../../contracts/stored-keys';
import { uiWords } from '../../../i18n/ui-words-of';
import { currentVerdict } from '../../../outages/current-verdict';
import { advisePurchase, type PurchaseWorld } from '../../../purchase/advise-purchase';
import { shopsToTry } from '../../../purchase/shops-to-try';
import { ClaimBlock } from '../../components/claim-block';
import { useProse } from '../card-page/use-prose';
import { OutageState } from '../outage-state';
import type { PopupState } from '../popup-state';
import { GoodToKnow } from './good-to-know';
import { OtherShops } from './other-shops';
import { QuestionAnswer } from './question-answer';
import { Verdict } from './verdict';

export interface BuyingAdviceProps {
  readonly card: CardRules;
  readonly choice: PurchaseChoice;
  readonly state: PopupState;
  readonly checkNow: () => Promise<void>;
  readonly openCard: (id: CardId) => void;
}

/** The verdict on top, the two questions apart, and what else helps to decide. */
export function BuyingAdvice({ card, choice, state, checkNow, openCard }: BuyingAdviceProps) {
  const words = uiWords[state.locale].buying;
  const { prose, failed } = useProse(card.id);
  const about = { card, prose, state, openCard };
  const place = placeOf(choice.place ?? '');
  const question = { card: card.id, retailer: choice.retailer, place: choice.place };
  const world: PurchaseWorld = {
    card,
    retailer: retailerOf(choice.retailer ?? ''),
    place,
    verdict: currentVerdict(card.id, state.readings, state.now),
    now: state.now,
  };
  const advice = advisePurchase(question, world);
  return (
    <>
      <Verdict advice={advice} state={state} />
      <QuestionAnswer
        question="selling"
        advice={advice.selling}
        note={choice.retailer === null ? words.chooseShopForMore : null}
        state={state}
      />
      <QuestionAnswer question="typing" advice={advice.typing} note={null} state={state} />
      <OtherShops about={about} shops={shopsToTry(question, world)} />
      {place?.otherWaysToPay && (
        <section class="question">
          <h3>{words.otherWays}</h3>
          <ClaimBlock
            hint={place.otherWaysToPay.hint ?? false}
            source={place.sources[place.otherWaysToPay.source] ?? null}
            locale={state.locale}
          >
            <p>{place.otherWaysToPay.say[state.locale]}</p>
          </ClaimBlock>
        </section>
      )}
      <GoodToKnow about={about} failed={failed} />
      <OutageState card={card} state={state} checkNow={checkNow} />
    </>
  );
}
