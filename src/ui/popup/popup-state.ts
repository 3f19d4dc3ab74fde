import type { BackWatches } from '../../contracts/back-watch';
import type { CardId } from '../../contracts/card-id';
import type { EpochMs } from '../../contracts/epoch-ms';
import type { OutageHistory } from '../../contracts/outage-history';
import type { SourceReading } from '../../contracts/source-reading';
import type { Dismissals, PurchaseChoice } from '../../contracts/stored-keys';
import type { Locale } from '../../contracts/text';
import { names } from '../../findings/banner-view';
import type { ViewContext } from '../../findings/finding-view';
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
  type PlacedFindings,
} from '../../storage';

/** All that the popup paints from: what lies in storage. Neither the worker nor the network is waited for. */
export interface PopupState {
  readonly now: EpochMs;
  readonly locale: Locale;
  readonly documents: readonly PlacedFindings[];
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

/** @param tabId the tab that the popup speaks of, if there is one. */
export async function loadPopupState(tabId: number | null): Promise<PopupState> {
  const [now, documents, readings, dismissals, purchaseChoice, ownCards, outageHistory, backWatches] = await Promise.all([
    readNow(),
    tabId === null ? [] : listFindings(tabId),
    listReadings(),
    loadDismissals(),
    loadPurchaseChoice(),
    loadOwnCards(),
    loadOutageHistory(),
    loadBackWatches(),
  ]);
  const locale = browserLocale();
  const origin = documents[0]?.document.origin ?? null;
  return {
    now,
    locale,
    documents,
    readings,
    dismissals,
    purchaseChoice,
    ownCards,
    outageHistory,
    backWatches,
    context: { locale, now, names, family: browserFamily(), system: systemFamily(), origin },
  };
}
