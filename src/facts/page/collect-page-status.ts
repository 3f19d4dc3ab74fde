import { known, type Observed, unknown } from '../../contracts/observed';
import { navigationEntry, type Timed } from './navigation-entry';

/** The HTTP status that the document itself came with. Chromium and Firefox tell; Safari has no such field, and 0 means that it is withheld. */
export function collectPageStatus(view: Timed = window): Observed<number> {
  const entry = navigationEntry(view);
  const status = entry !== null && 'responseStatus' in entry ? entry.responseStatus : null;
  return typeof status === 'number' && status >= 100 && status <= 599 ? known(status) : unknown('notSupported');
}
