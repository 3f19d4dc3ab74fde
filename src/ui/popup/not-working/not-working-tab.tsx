import { cardOf, cards } from '../../../catalogue/rules';
import type { CardRules } from '../../../contracts/card';
import type { CardId } from '../../../contracts/card-id';
import { uiWords } from '../../../i18n/ui-words-of';
import { currentVerdict } from '../../../outages/current-verdict';
import { boughtDay } from '../../../troubleshoot/bought-day';
import { plainCauses } from '../../../troubleshoot/plain-cause';
import { useProse } from '../card-page/use-prose';
import { WhomToAsk } from '../card-page/whom-to-ask';
import { Choice } from '../choice';
import type { PopupState } from '../popup-state';
import { shelvesOf } from '../shelves';
import { Diagnosis } from './diagnosis';
import { PickOne } from './pick-one';
import { Report } from './report';
import { type NotWorkingChoice, nothingTold } from './told';
import { WhereBought } from './where-bought';
import { WhichWords } from './which-words';

export interface NotWorkingTabProps {
  readonly state: PopupState;
  readonly choice: NotWorkingChoice;
  readonly choose: (choice: NotWorkingChoice) => void;
  /** The card that was looked at last under «Cards». */
  readonly lastCard: CardId | null;
  readonly openCard: (id: CardId) => void;
}

/**
 * «Not working?»: from what the site said to one likeliest cause, what to do and whom to ask. Everything is picked, nothing is written: no
 * surface of ours has a field that could take a code.
 */
export function NotWorkingTab({ state, choice, choose, lastCard, openCard }: NotWorkingTabProps) {
  const { locale } = state;
  const { notWorking: words, shelves } = uiWords[locale];
  const card = cardOf(choice.card ?? state.documents[0]?.document.facts.card ?? lastCard ?? state.purchaseChoice?.card ?? '');
  return (
    <>
      <div class="buying">
        <Choice
          id="trouble-card"
          label={words.card}
          none={words.chooseCard}
          groups={shelvesOf(cards, locale).map((shelf) => ({ title: shelves[shelf.group], all: shelf.cards }))}
          value={card?.id ?? ''}
          // What was said of one card is not said of another.
          choose={(id) => choose({ ...nothingTold, card: id })}
          locale={locale}
        />
      </div>
      {card === null ? (
        <p class="quiet">{words.pickCardFirst}</p>
      ) : (
        <AboutTrouble key={card.id} card={card} state={state} choice={choice} choose={choose} openCard={openCard} />
      )}
    </>
  );
}

interface AboutTroubleProps extends Omit<NotWorkingTabProps, 'lastCard'> {
  readonly card: CardRules;
}

function AboutTrouble({ card, state, choice, choose, openCard }: AboutTroubleProps) {
  const { locale, now } = state;
  const words = uiWords[locale].notWorking;
  const { prose } = useProse(card.id);
  const about = { card, prose, state, openCard };
  const tell = (change: Partial<NotWorkingChoice>) => choose({ ...choice, card: card.id, ...change });
  const { plain, message, retailer, day } = choice;
  const told = plain !== null && {
    card,
    plain,
    message: message === null || message === 'none' ? null : (card.messages.find(({ id }) => id === message.id) ?? null),
    retailer: retailer === '' ? null : retailer,
    boughtOn: boughtDay(day, now),
    verdict: currentVerdict(card.id, state.readings, now),
    now,
  };
  return (
    <>
      <PickOne id="trouble-plain" title={words.whatHappened} picked={plain && words.plain[plain]} change={words.change}>
        {(done) => (
          <div class="causes">
            {plainCauses.map((cause) => (
              <button
                key={cause}
                type="button"
                class="button"
                data-plain={cause}
                aria-pressed={plain === cause}
                onClick={() => {
                  tell({ plain: cause, message: null });
                  done();
                }}
              >
                {words.plain[cause]}
              </button>
            ))}
          </div>
        )}
      </PickOne>
      {told && (
        <>
          <Diagnosis about={about} told={told}>
            <WhichWords
              key={told.plain}
              card={card}
              plain={told.plain}
              picked={message}
              pick={(picked) => tell({ message: picked })}
              locale={locale}
            />
            <WhereBought told={choice} tell={tell} now={now} locale={locale} />
          </Diagnosis>
          {prose && <WhomToAsk about={about} prose={prose} />}
          <Report told={told} state={state} />
        </>
      )}
    </>
  );
}
