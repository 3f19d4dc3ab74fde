import { sites } from '../catalogue/sites';
import { everySiteOrigins, grantedOrigins, isGranted, requiredOrigins } from '../platform/every-site-permission';
import { injectElsewhere } from '../platform/inject-elsewhere';
import { bringInLine } from '../platform/registered-scripts';
import { soon } from '../platform/soon';
import { loadEverySite } from '../storage';
import { allowedSites } from './allowed-sites';
import { listedHosts } from './listed-hosts';
import { planEverySite } from './plan-every-site';

/**
 * Brings what is registered with the browser in line with the plan. Call it whenever something changed that the plan depends on: ten calls during
 * one run are one further run, so that the last state wins whatever the order of the calls was.
 * Pages of newly covered sites that are open already are looked at too, which nobody waits for: one of them may take minutes to load.
 */
export const syncEverySite = (): Promise<void> => soon('everySite', sync);

async function sync(): Promise<void> {
  const [wanted, granted, origins] = await Promise.all([loadEverySite(), isGranted(everySiteOrigins), grantedOrigins()]);
  const plan = planEverySite({ wanted, granted, allowed: allowedSites(origins, requiredOrigins()) }, sites);
  const newMatches = await bringInLine('any-site', plan);
  if (newMatches.length > 0) void injectElsewhere(newMatches, '/any-site.js', listedHosts(sites));
}
