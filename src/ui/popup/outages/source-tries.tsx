import type { SourceState } from '../../../contracts/verdict';
import { formatAge } from '../../../i18n/fill';
import { uiWords } from '../../../i18n/ui-words-of';
import type { PopupState } from '../popup-state';
import { sourceName } from './source-name';

/** Each source of a card: when it was last asked, how old its last good answer is, and what went wrong. */
export function SourceTries({ sources, state }: { readonly sources: readonly SourceState[]; readonly state: PopupState }) {
  const { outages: words, popup } = uiWords[state.locale];
  if (sources.length === 0) return <p class="quiet">{words.noSources}</p>;
  return (
    <ul class="plain sources">
      {sources.map(({ source, fetchedAt, error }) => {
        const lastTry = state.readings.find((one) => one.source === source)?.lastTry ?? null;
        return (
          <li key={source} data-source={source}>
            <strong>{sourceName(source, state.locale)}</strong>
            <p>{lastTry === null ? popup.neverChecked : words.lastTry(formatAge(lastTry.at, state))}</p>
            <p>{fetchedAt === null ? words.neverGood : words.lastGood(formatAge(fetchedAt, state))}</p>
            {error !== null && <p class="trouble">{popup.error[error]}</p>}
          </li>
        );
      })}
    </ul>
  );
}
