import { useState } from 'preact/hooks';
import type { CardRules } from '../../contracts/card';
import type { SourceState } from '../../contracts/verdict';
import { formatAge } from '../../i18n/fill';
import { uiWords } from '../../i18n/ui-words-of';
import { currentVerdict } from '../../outages/current-verdict';
import { hasFeed } from '../../outages/feed/feed-addresses';
import { services } from '../../outages/services';
import type { PopupState } from './popup-state';

export interface OutageStateProps {
  readonly card: CardRules;
  readonly state: PopupState;
  readonly checkNow: () => Promise<void>;
}

/** What is reported about the card now: by whom, how old that knowledge is, and what it leaves unknown. */
export function OutageState({ card, state, checkNow }: OutageStateProps) {
  const [checking, setChecking] = useState(false);
  const words = uiWords[state.locale].popup;
  const verdict = currentVerdict(card.id, state.readings, state.now);
  const check = async () => {
    setChecking(true);
    await checkNow();
    setChecking(false);
  };
  return (
    <section class="outage">
      <h3>{words.outageData}</h3>
      <p class={`level level--${verdict.typing.level}`}>{words.level[verdict.typing.level]}</p>
      <p class="quiet">{words.coverage[verdict.coverage]}</p>
      <ul class="plain sources">
        {verdict.sources.map((source) => (
          <SourceLine key={source.source} source={source} state={state} />
        ))}
      </ul>
      {!hasFeed && <p class="quiet">{words.noFeed}</p>}
      <div class="buttons">
        <button type="button" class="button" disabled={checking} onClick={() => void check()}>
          {checking ? words.checking : words.checkNow}
        </button>
        {card.noticePage && (
          <a class="button" href={card.noticePage.say} target="_blank" rel="noreferrer">
            {words.noticePage}
          </a>
        )}
      </div>
    </section>
  );
}

function SourceLine({ source: { source, fetchedAt, error }, state }: { readonly source: SourceState; readonly state: PopupState }) {
  const words = uiWords[state.locale].popup;
  const name = source === 'feed' ? words.feed : (services.find(({ id }) => id === source)?.publisher ?? source);
  return (
    <li>
      <strong>{name}</strong>
      <p>
        {fetchedAt !== null && words.checkedAt(formatAge(fetchedAt, state))}
        {fetchedAt === null && error === null && words.neverChecked}
        {error !== null && <span class="trouble">{words.error[error]}</span>}
      </p>
    </li>
  );
}
