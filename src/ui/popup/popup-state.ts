import type { BackWatches } from '../../contracts/back-watch';
import type { CardId } from '../../contracts/card-id';
import type { EpochMs } from '../../contracts/epoch-ms';
import type { OutageHistory } from '../../contracts/outage-history';
import type { SiteChoices } from '../../contracts/site-choice';
import type { SourceReading } from '../../contracts/source-reading';
import type { Dismissals, PurchaseChoice } from '../../contracts/stored-keys';
import type { Locale } from '../../contracts/text';
import { type SingleSite, singleSiteOf } from '../../every-site/single-site';
import { names } from '../../findings/banner-view';
import type { ViewContext } from '../../findings/finding-view';
import type { PageLook } from '../../findings/look-at-page';
import { browserFamily } from '../../platform/browser-family';
import { browserLocale } from '../../platform/browser-locale';
import { readNow } from '../../platform/clock';
import { systemFamily } from '../../platform/system-family';
import {
  listFindings,
  listReadings,
  loadBackWatches,
  loadDismissals,
  loadOutageHistory,
  loadOwnCards,
  loadPurchaseChoice,
  loadSiteChoices,
  type PlacedFindings,
} from '../../storage';

/** All that the popup paints from: what lies in storage, and how the page looks where that says nothing. Neither the worker nor the network is waited for. */
export interface PopupState {
  readonly now: EpochMs;
  readonly locale: Locale;
  /** The tab that the popup speaks of, if there is one. */
  readonly tabId: number | null;
  readonly documents: readonly PlacedFindings[];
  /** What was seen of the page in the tab. It only counts where nothing is stored about its documents. */
  readonly look: PageLook;
  /** What the person decided about single sites. */
  readonly siteChoices: SiteChoices;
  /** The tab's site, where it can be looked at whenever it is opened. */
  readonly singleSite: SingleSite | null;
  readonly readings: readonly SourceReading[];
  readonly dismissals: Dismissals;
  /** What was last chosen before buying, as it was stored. */
  readonly purchaseChoice: PurchaseChoice | null;
  /** Cards that the person marked as theirs; ids that the catalogue may not know any more. */
  readonly ownCards: readonly CardId[];
  readonly outageHistory: OutageHistory;
  readonly backWatches: BackWatches;
  readonly context: ViewContext;
}

/** @param tabId the tab that the popup speaks of, if there is one. @param look what was seen of its page so far. */
export async function loadPopupState(tabId: number | null, look: PageLook): Promise<PopupState> {
  const [now, documents, readings, dismissals, purchaseChoice, ownCards, outageHistory, backWatches, siteChoices] = await Promise.all([
    readNow(),
    tabId === null ? [] : listFindings(tabId),
    listReadings(),
    loadDismissals(),
    loadPurchaseChoice(),
    loadOwnCards(),
    loadOutageHistory(),
    loadBackWatches(),
    loadSiteChoices(),
  ]);
  const locale = browserLocale();
  const origin = documents[0]?.document.origin ?? null;
  const singleSite = await singleSiteOf(origin ?? look.origin);
  return {
    now,
    locale,
    tabId,
    documents,
    look,
    siteChoices,
    singleSite,
    readings,
    dismissals,
    purchaseChoice,
    ownCards,
    outageHistory,
    backWatches,
    context: { locale, now, names, family: browserFamily(), system: systemFamily(), origin },
  };
}
