import type { BackWatches } from '../../contracts/back-watch';
import type { CardId } from '../../contracts/card-id';
import type { SiteChoices } from '../../contracts/site-choice';
import type { Locale } from '../../contracts/text';
import { allowedSites } from '../../every-site/allowed-sites';
import { browserLocale } from '../../platform/browser-locale';
import { everySiteOrigins, grantedOrigins, isGranted, requiredOrigins } from '../../platform/every-site-permission';
import { mayNotify } from '../../platform/notifications-permission';
import { loadBackWatches, loadEverySite, loadOwnCards, loadSiteChoices } from '../../storage';

/** All that the options page paints from. */
export interface OptionsState {
  readonly locale: Locale;
  readonly ownCards: readonly CardId[];
  readonly backWatches: BackWatches;
  readonly mayNotify: boolean;
  readonly everySite: { readonly wanted: boolean; readonly granted: boolean };
  readonly siteChoices: SiteChoices;
  /** Match patterns of single sites that the person allowed. */
  readonly allowedSites: readonly string[];
}

export async function loadOptionsState(): Promise<OptionsState> {
  const [ownCards, backWatches, notify, wanted, granted, siteChoices, origins] = await Promise.all([
    loadOwnCards(),
    loadBackWatches(),
    mayNotify(),
    loadEverySite(),
    isGranted(everySiteOrigins),
    loadSiteChoices(),
    grantedOrigins(),
  ]);
  return {
    locale: browserLocale(),
    ownCards,
    backWatches,
    mayNotify: notify,
    everySite: { wanted, granted },
    siteChoices,
    allowedSites: allowedSites(origins, requiredOrigins()),
  };
}
