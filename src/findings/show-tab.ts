import { uiWords } from '../i18n/ui-words-of';
import { sendToFrame } from '../messaging';
import { setBadge } from '../platform/badge';
import { browserLocale } from '../platform/browser-locale';
import { readNow } from '../platform/clock';
import { injectBanner } from '../platform/inject';
import { listFindings, loadDismissals } from '../storage';
import { storeHeadline } from './store-headline';
import { visibleFindings, worstOf } from './visible-findings';

/** Brings headline, badge and banner of a tab in line with what is stored about it. Doing it twice changes nothing. */
export async function showTab(tabId: number): Promise<void> {
  const [documents, dismissals, now] = await Promise.all([listFindings(tabId), loadDismissals(), readNow()]);
  const visible = visibleFindings(documents, dismissals, now);
  const { badge } = uiWords[browserLocale()];
  await storeHeadline(tabId, documents);
  await setBadge(tabId, visible.length, worstOf(visible), visible.length === 0 ? null : badge(visible.length));
  const isThere = (await sendToFrame(tabId, 0, { type: 'bannerChanged' })) === true;
  if (!isThere && visible.length > 0) await injectBanner(tabId);
}
