import type { SiteChoice } from '../contracts/site-choice';
import { inOrder } from '../platform/in-order';
import { loadSiteChoices, saveSiteChoices } from '../storage';

/**
 * Keeps what the person decided about a site or about one page of a card. Storage only: the worker sees the change and judges open pages again.
 * @param key of `site-choice-for.ts`. @param choice `null` takes back what was decided.
 */
export function chooseSite(key: string, choice: SiteChoice | null): Promise<void> {
  return inOrder('siteChoices', async () => {
    const { [key]: _before, ...others } = await loadSiteChoices();
    await saveSiteChoices(choice === null ? others : { ...others, [key]: choice });
  });
}
