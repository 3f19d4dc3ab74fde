import { useState } from 'preact/hooks';
import { cardOf } from '../../catalogue/rules';
import type { CardId } from '../../contracts/card-id';
import { pageWords } from '../../i18n/page-words-of';
import { uiWords } from '../../i18n/ui-words-of';
import { inOrder } from '../../platform/in-order';
import { askToNotify } from '../../platform/notifications-permission';
import { loadBackWatches, saveBackWatches } from '../../storage';
import type { OptionsState } from './options-state';

/** Whether and how the person is told that a card is back, and for which cards they wait. */
export function BackNews({ state: { locale, backWatches, mayNotify } }: { readonly state: OptionsState }) {
  const words = pageWords[locale].options.notifications;
  const { popup, outages } = uiWords[locale];
  const [refused, setRefused] = useState(false);
  const waiting = Object.keys(backWatches);
  const allow = async () => setRefused(!(await askToNotify()));
  return (
    <>
      <p>{words.text(popup.outages, outages.tellMe)}</p>
      <p role="status">{mayNotify ? words.allowed : refused ? words.refused : words.notAllowed}</p>
      {!mayNotify && (
        <button type="button" class="button" data-allow-notifications onClick={() => void allow()}>
          {words.allow}
        </button>
      )}
      {waiting.length === 0 ? (
        <p class="quiet">{words.notWaiting}</p>
      ) : (
        <>
          <h3>{words.waiting}</h3>
          <ul class="rows">
            {waiting.map((id) => {
              const name = cardOf(id)?.name[locale] ?? id;
              return (
                <li key={id} class="row">
                  <span class="row-name">{name}</span>
                  <button
                    type="button"
                    class="button"
                    data-stop-waiting={id}
                    aria-label={words.stopFor(name)}
                    onClick={() => void stopWaiting(id)}
                  >
                    {words.stop}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

const stopWaiting = (card: CardId): Promise<void> =>
  inOrder('backWatches', async () => {
    const { [card]: _, ...others } = await loadBackWatches();
    await saveBackWatches(others);
  });
