import { browserLocale } from '../platform/browser-locale';
import { forgetHeadline, loadSiteChoices, type PlacedFindings, saveHeadline } from '../storage';
import { headlineFor } from './headline-for';

/** Keeps what the popup says first of a tab in line with the tab's documents; where it would say nothing of them, nothing is kept. */
export async function storeHeadline(tabId: number, documents: readonly PlacedFindings[]): Promise<void> {
  const headline = headlineFor(documents, await loadSiteChoices(), browserLocale());
  await (headline === null ? forgetHeadline(tabId) : saveHeadline(tabId, headline));
}
