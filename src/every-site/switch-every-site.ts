import { giveBackEverySite } from '../platform/every-site-permission';
import { saveEverySite } from '../storage';

/**
 * Keeps the person's wish once the browser's answer is there. The worker follows the stored wish and the permission.
 * @param asking the answer to `askForSites(everySiteOrigins)`, which has to be asked for in the handler of the press itself.
 * @returns whether every site is looked at now.
 */
export async function switchOnEverySite(asking: Promise<boolean>): Promise<boolean> {
  const granted = await asking;
  await saveEverySite(granted);
  return granted;
}

/** Forgets the wish, and gives the permission back. Single sites that the person allowed stay allowed. */
export async function switchOffEverySite(): Promise<void> {
  await saveEverySite(false);
  await giveBackEverySite();
}
