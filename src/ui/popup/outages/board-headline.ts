import type { Locale } from '../../../contracts/text';
import { uiWords } from '../../../i18n/ui-words-of';
import type { BoardCounts } from './outage-board';

/** The one sentence above all rows. Nothing is said to be silent that could not be asked about. */
export function boardHeadline({ trouble, silent }: BoardCounts, locale: Locale): string {
  const words = uiWords[locale].outages.headline;
  if (trouble > 0) return words.trouble(trouble);
  return silent > 0 ? words.silent(silent) : words.couldNotTell;
}
