import { useState } from 'preact/hooks';
import type { Locale } from '../../contracts/text';
import { uiWords } from '../../i18n/ui-words-of';
import { sendToWorker } from '../../messaging';
import { readNow } from '../../platform/clock';

/** «Check again», for somebody who has put something right. What is gone leaves the list by itself; this says that it was looked at. */
export function LookAgain({ tabId, locale }: { readonly tabId: number; readonly locale: Locale }) {
  const [state, setState] = useState<'idle' | 'looking' | 'couldNotLook' | { readonly lookedAt: string }>('idle');
  const words = uiWords[locale].popup;
  const look = async () => {
    setState('looking');
    const outcome = await sendToWorker({ type: 'lookAgain', tabId });
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(await readNow());
    setState(outcome.answered && outcome.answer.looked ? { lookedAt: time } : 'couldNotLook');
  };
  return (
    <div class="look-again">
      <button type="button" class="button" data-look-again disabled={state === 'looking'} onClick={() => void look()}>
        {state === 'looking' ? words.checking : words.lookAgain}
      </button>
      <p role="status" class="quiet">
        {state === 'couldNotLook' && words.couldNotLook}
        {typeof state === 'object' && words.lookedAgain(state.lookedAt)}
      </p>
    </div>
  );
}
