import type { CardRules } from '../../contracts/card';
import type { SourceState } from '../../contracts/verdict';
import { formatAge } from '../../i18n/fill';
import { uiWords } from '../../i18n/ui-words-of';
import { currentVerdict } from '../../outages/current-verdict';
import { hasFeed } from '../../outages/feed/feed-addresses';
import { CheckNow } from './outages/check-now';
import { sourceName } from './outages/source-name';
import type { PopupState } from './popup-state';

export interface OutageStateProps {
  readonly card: CardRules;
  readonly state: PopupState;
  readonly checkNow: () => Promise<void>;
}

/** What is reported about the card now: by whom, how old that knowledge is, and what it leaves unknown. */
export function OutageState({ card, state, checkNow }: OutageStateProps) {
  const words = uiWords[state.locale].popup;
  const verdict = currentVerdict(card.id, state.readings, state.now);
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
      <CheckNow state={state} checkNow={checkNow} result={words.level[verdict.typing.level]} />
      {card.noticePage && (
        <div class="buttons">
          <a class="button" href={card.noticePage.say} target="_blank" rel="noreferrer">
            {words.noticePage}
          </a>
        </div>
      )}
    </section>
  );
}

function SourceLine({ source: { source, fetchedAt, error }, state }: { readonly source: SourceState; readonly state: PopupState }) {
  const words = uiWords[state.locale].popup;
  return (
    <li>
      <strong>{sourceName(source, state.locale)}</strong>
      <p>
        {fetchedAt !== null && words.checkedAt(formatAge(fetchedAt, state))}
        {fetchedAt === null && error === null && words.neverChecked}
        {error !== null && <span class="trouble">{words.error[error]}</span>}
      </p>
    </li>
  );
}
