import { useEffect, useState } from 'preact/hooks';
import { uiWords } from '../../../i18n/ui-words-of';
import { askToNotify, mayNotify } from '../../../platform/notifications-permission';
import { loadBackWatches, saveBackWatches } from '../../../storage';
import type { PopupState } from '../popup-state';
import type { BoardRow } from './outage-board';
import { watchFor } from './watch-for';

/** «Tell me when it is back», and taking that back. It is remembered whatever the answer about notifications is: then the icon tells. */
export function WatchButton({ row: { card, verdict }, state }: { readonly row: BoardRow; readonly state: PopupState }) {
  const [mayTell, setMayTell] = useState<boolean | null>(null);
  const words = uiWords[state.locale].outages;
  const watch = state.backWatches[card.id];
  useEffect(() => void mayNotify().then(setMayTell), []);

  const start = async () => {
    const asking = askToNotify(); // before anything is awaited, while this is still a press
    const wanted = watchFor(verdict, state.now);
    // Not after the answer: some browsers close the popup when they ask.
    if (wanted !== null) await saveBackWatches({ ...(await loadBackWatches()), [card.id]: wanted });
    setMayTell(await asking);
  };
  const stop = async () => {
    const { [card.id]: _, ...others } = await loadBackWatches();
    await saveBackWatches(others);
  };

  if (watch === undefined && watchFor(verdict, state.now) === null) return null;
  const isTold = watch !== undefined && Object.values(watch.events).every((event) => event === 'toldBack');
  // The same button before and after, so that the keyboard stays where it is.
  return (
    <div class="watch">
      <button type="button" class="button" data-watch={card.id} onClick={() => void (watch === undefined ? start() : stop())}>
        {watch === undefined ? words.tellMe : words.stopTelling}
      </button>
      <p role="status" class="quiet">
        {watch !== undefined && mayTell !== null && (isTold ? words.tellsAgain : mayTell ? words.willNotify : words.willBadge)}
      </p>
    </div>
  );
}
