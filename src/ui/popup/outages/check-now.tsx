import { useState } from 'preact/hooks';
import { formatAge } from '../../../i18n/fill';
import { uiWords } from '../../../i18n/ui-words-of';
import { readNow } from '../../../platform/clock';
import type { PopupState } from '../popup-state';

export interface CheckNowProps {
  readonly state: PopupState;
  readonly checkNow: () => Promise<void>;
  /** What is known now, in a few words, to be said when it was looked. */
  readonly result: string;
}

/** «Check now», with the age of the last look. What came of it is said aloud, with how many sources did not answer. */
export function CheckNow({ state, checkNow, result }: CheckNowProps) {
  const [looking, setLooking] = useState(false);
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  const { outages: words, popup } = uiWords[state.locale];
  const tries = state.readings.flatMap(({ lastTry }) => lastTry ?? []);
  const newest = tries.toSorted((a, b) => b.at - a.at)[0];
  const failed = tries.filter(({ error }) => error !== null).length;
  const look = async () => {
    if (looking) return;
    setLooking(true);
    await checkNow();
    setLookedAt(new Intl.DateTimeFormat(state.locale, { timeStyle: 'medium' }).format(await readNow()));
    setLooking(false);
  };
  // Not `disabled` while it looks: that would take the keyboard away from whoever pressed it.
  return (
    <div class="look-again">
      <button type="button" class="button" data-check-now aria-disabled={looking} onClick={() => void look()}>
        {looking ? popup.checking : popup.checkNow}
      </button>
      <p class="quiet">{newest === undefined ? words.neverLooked : words.lastLook(formatAge(newest.at, state))}</p>
      <p role="status" class="quiet">
        {!looking && lookedAt !== null && words.looked(lookedAt, result)}
        {!looking && lookedAt !== null && failed > 0 && ` ${words.silentSources(failed)}`}
      </p>
    </div>
  );
}
