import { known, type Observed, unknown } from '../../contracts/observed';
import type { FrameStorage } from '../../contracts/page-facts';

/**
 * Whether this document, which stands in a frame, may use what its site keeps elsewhere. Passive: `hasStorageAccess` asks the person nothing and changes nothing
 * (Chromium 119, Firefox 65, Safari 11.1). In Firefox a frame of another site is `apart` by default, and its cookies work all the same.
 */
export async function collectFrameStorage(root: { hasStorageAccess(): unknown }): Promise<Observed<FrameStorage>> {
  try {
    // Where it is missing, or an element of the page stands under its name, the call throws.
    return known((await root.hasStorageAccess()) === true ? 'whole' : 'apart');
  } catch {
    return unknown('notSupported');
  }
}
