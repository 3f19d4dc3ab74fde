import { known, type Observed, unknown } from '../../contracts/observed';
import { isPrivateTab } from '../../platform/tabs';

/** Whether the tab stands in a private window. The extension is there only if the person allowed it. */
export async function collectPrivateWindow(tabId: number): Promise<Observed<boolean>> {
  try {
    const isPrivate = await isPrivateTab(tabId);
    return isPrivate === null ? unknown('notSupported') : known(isPrivate);
  } catch {
    return unknown('failed'); // the tab was closed meanwhile
  }
}
