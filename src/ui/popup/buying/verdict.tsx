import type { PurchaseAdvice } from '../../../contracts/purchase-advice';
import { fill } from '../../../i18n/fill';
import { uiWords } from '../../../i18n/ui-words-of';
import { purchaseReasons } from '../../../purchase/reasons';
import type { PopupState } from '../popup-state';

/** The worse of the two answers. Even the best one says that the card itself cannot be tested. */
export function Verdict({ advice: { answer, reasons }, state }: { readonly advice: PurchaseAdvice; readonly state: PopupState }) {
  const words = uiWords[state.locale];
  const nothingKnown = reasons.find(({ say }) => say === 'nothing-known-against');
  const text = nothingKnown && purchaseReasons[nothingKnown.say];
  return (
    <section class={`advice advice--${answer}`} aria-live="polite" data-answer={answer}>
      <h2>{words.buying.answer[answer]}</h2>
      {nothingKnown && text ? (
        <p data-reason={nothingKnown.say}>{fill(text, nothingKnown.data, state.context)}</p>
      ) : (
        <p class="quiet">{words.popup.cardCannotBeTested}</p>
      )}
    </section>
  );
}
