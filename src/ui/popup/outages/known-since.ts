import { formatAge } from '../../../i18n/fill';
import { uiWords } from '../../../i18n/ui-words-of';
import type { PopupState } from '../popup-state';
import type { BoardRow } from './outage-board';
import { sourceName } from './source-name';
import { writtenMoment } from './written-moment';

/** Behind a state: since when it is reported, and for each who says so how old that knowledge is. Empty where nobody could be asked. */
export function knownSince({ verdict }: BoardRow, state: PopupState): readonly string[] {
  const { outages: words, popup } = uiWords[state.locale];
  const current = verdict.typing.current.length > 0 ? verdict.typing.current : verdict.selling.current;
  const [worst] = current;
  if (worst === undefined) {
    return verdict.sources.map(({ source, fetchedAt, error }) => {
      const trouble = error === null ? [] : [popup.error[error]];
      const age = fetchedAt === null ? (error === null ? [popup.neverChecked] : []) : [words.age(formatAge(fetchedAt, state))];
      return words.saidBy(words.noted(sourceName(source, state.locale), [...age, ...trouble].join(words.comma)));
    });
  }
  const since = worst.startedAt === null ? words.sinceNotKnown : words.since(writtenMoment(worst.startedAt, state));
  // The age of the reading that the event lies in: what came in the package was never read from anywhere.
  const said = current.map(({ publisher, source }) => {
    const fetchedAt = state.readings.find((one) => one.source === source)?.good?.fetchedAt;
    return words.noted(publisher, fetchedAt === undefined ? words.inPackage : words.age(formatAge(fetchedAt, state)));
  });
  return [since, words.saidBy([...new Set(said)].join(words.comma))];
}
