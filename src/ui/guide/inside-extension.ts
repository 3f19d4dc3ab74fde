import type { ComponentChildren } from 'preact';
import type { BrowserFamily, SystemFamily } from '../../contracts/fix';

/** What the guide can do inside the extension and not in the file: it knows the device, and it has buttons. */
export interface InsideExtension {
  readonly family: BrowserFamily | 'other';
  readonly system: SystemFamily | 'other';
  readonly search: ComponentChildren;
  readonly open: (address: string) => void;
  /** Rejects where the browser does not let the page copy. */
  readonly copy: (text: string) => Promise<void>;
  readonly print: () => void;
}
