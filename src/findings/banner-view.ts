import { cardOf, placeOf, retailerOf } from '../catalogue/rules';
import type { FindingView } from '../contracts/finding';
import type { BannerView } from '../contracts/messages';
import { uiWords } from '../i18n/ui-words-of';
import { browserFamily } from '../platform/browser-family';
import { browserLocale } from '../platform/browser-locale';
import { readNow } from '../platform/clock';
import { systemFamily } from '../platform/system-family';
import { listFindings, loadDismissals } from '../storage';
import { findingView } from './finding-view';
import { inPlainWords } from './in-plain-words';
import { visibleFindings } from './visible-findings';

/** What the banner of a tab shall say now. Links are left out: pages can cover the banner and steal clicks, so it holds no power. */
export async function bannerView(tabId: number): Promise<BannerView> {
  const [documents, dismissals, now] = await Promise.all([listFindings(tabId), loadDismissals(), readNow()]);
  const locale = browserLocale();
  const context = { locale, now, names, family: browserFamily(), system: systemFamily(), origin: documents[0]?.document.origin ?? null };
  return {
    locale,
    labels: uiWords[locale].banner,
    findings: visibleFindings(documents, dismissals, now).flatMap((finding) => {
      const view = findingView(finding, context);
      return view ? [withoutLinks(inPlainWords(view, locale))] : [];
    }),
  };
}

const withoutLinks = (view: FindingView): FindingView => ({ ...view, fixes: view.fixes.map((fix) => ({ ...fix, link: null })) });

/** Names of what the catalogue holds, for filling sentences. */
export const names = {
  card: (id: string) => cardOf(id)?.name ?? null,
  retailer: (id: string) => retailerOf(id)?.name ?? null,
  place: (id: string) => placeOf(id)?.name ?? null,
};
