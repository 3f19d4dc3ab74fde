import { known, type Observed, unknown } from '../../contracts/observed';

/**
 * Whether the browser's translation changed the page. Chrome marks it with a class of the root element. Edge and Firefox translate without a
 * mark that is documented, so there its absence means nothing.
 */
export function collectTranslated(rootClass: string, userAgent: string): Observed<boolean> {
  if (/\btranslated-(ltr|rtl)\b/.test(rootClass)) return known(true);
  return /Chrome\/(?!.* (Edg|OPR))/.test(userAgent) ? known(false) : unknown('notSupported');
}
