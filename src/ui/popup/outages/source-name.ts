import type { Locale } from '../../../contracts/text';
import { uiWords } from '../../../i18n/ui-words-of';
import { services } from '../../../outages/services';

/** @returns what a source is called for people: the publisher of a service, our own notes, or what came in the package. */
export function sourceName(source: string, locale: Locale): string {
  if (source === 'feed') return uiWords[locale].popup.feed;
  if (source === 'bundled') return uiWords[locale].outages.inPackage;
  return services.find(({ id }) => id === source)?.publisher ?? source;
}
