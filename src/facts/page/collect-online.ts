import { known, type Observed, unknown } from '../../contracts/observed';

/** What the browser says about the connection. `true` proves nothing (on Linux it is always `true`); `false` mostly holds. */
export function collectOnline(view: { readonly navigator: { readonly onLine?: unknown } } = window): Observed<boolean> {
  const { onLine } = view.navigator;
  return typeof onLine === 'boolean' ? known(onLine) : unknown('notSupported');
}
