import type { BrowserFamily, SystemFamily } from '../../contracts/fix';
import type { PageWords } from '../../i18n/page-words';

/** Which way of keeping the icon in sight fits: on a phone there is no toolbar, and each maker's list of extensions has its own sign. */
export function pinStepsFor(family: BrowserFamily | 'other', system: SystemFamily | 'other'): keyof PageWords['welcome']['pin']['steps'] {
  if (system === 'android') return 'android';
  return family === 'safari' ? 'other' : family;
}
