import type { CardRules } from '../../../contracts/card';
import type { CardId } from '../../../contracts/card-id';
import { uiWords } from '../../../i18n/ui-words-of';
import { MonogramTile } from '../../components/monogram-tile';
import type { PopupState } from '../popup-state';
import { CodeShape } from './code-shape';
import { RedeemSteps } from './redeem-steps';
import { ShownMessages } from './shown-messages';
import { useProse } from './use-prose';
import { WhereSold } from './where-sold';
import { WhereToType } from './where-to-type';
import { WhereUsable } from './where-usable';
import { WhomToAsk } from './whom-to-ask';

export interface CardPageProps {
  readonly card: CardRules;
  readonly state: PopupState;
  readonly openCard: (id: CardId) => void;
  readonly back: () => void;
}

/** All that is known about one card, as answers to what people ask. */
export function CardPage({ card, state, openCard, back }: CardPageProps) {
  const { prose, failed } = useProse(card.id);
  const { cards: words, shelves } = uiWords[state.locale];
  const about = { card, prose, state, openCard };
  return (
    <article class="card-page" data-card-page={card.id}>
      <button type="button" class="back" onClick={back}>
        <span aria-hidden="true">←</span> {words.allCards}
      </button>
      <header class="card-head">
        <MonogramTile card={card} />
        <div>
          <h2 id="card-name" tabIndex={-1}>
            {card.name[state.locale]}
          </h2>
          <p class="quiet">{shelves[card.group]}</p>
        </div>
      </header>
      {prose === null && (
        <p class={failed ? 'trouble' : 'quiet'} role="status">
          {failed ? words.failedToLoad : words.loading}
        </p>
      )}
      <WhereToType about={about} />
      {prose && <CodeShape about={about} prose={prose} />}
      <WhereUsable about={about} />
      <RedeemSteps about={about} />
      <ShownMessages about={about} />
      <WhereSold about={about} />
      {prose && <WhomToAsk about={about} prose={prose} />}
    </article>
  );
}
