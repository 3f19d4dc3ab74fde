import { evidencePlaces, formSignals, meanings, type Signal } from '../../../contracts/signal';
import type { ThisPageWords } from '../../../i18n/this-page-words';

/** One reason in plain words, of our own: never text of the page. */
export function signalSentence(signal: Signal, { place, meaning, form, sentence }: ThisPageWords['signal']): string {
  const formSignal = formSignals.find((one) => one === signal);
  if (formSignal !== undefined) return form[formSignal];
  const where = evidencePlaces.find((one) => signal.startsWith(`${one}:`));
  const what = meanings.find((one) => signal.endsWith(`:${one}`));
  return where === undefined || what === undefined ? '' : sentence(place[where], meaning[what]);
}
