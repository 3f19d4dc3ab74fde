import { cardOf } from '../catalogue/rules';
import type { EpochMs } from '../contracts/epoch-ms';
import { known } from '../contracts/observed';
import type { PageFacts } from '../contracts/page-facts';
import type { Situation } from '../contracts/situation';
import { SUBMITS_COUNT_FOR } from '../contracts/stored-keys';
import { collectBrowserRelease } from '../facts/worker/collect-browser-release';
import { collectPrivateWindow } from '../facts/worker/collect-private-window';
import { collectServersAheadBy } from '../facts/worker/collect-servers-ahead-by';
import { collectSystem } from '../facts/worker/collect-system';
import { currentVerdict } from '../outages/current-verdict';
import { listReadings, loadJournal } from '../storage';
import { pageKindOf } from './page-kind-of';
import { triesNow } from './tries';

/** Gathers what only the worker knows and puts it beside what the page said. */
export async function situationOf(page: PageFacts, tabId: number, now: EpochMs): Promise<Situation> {
  const [readings, browser, system, privateWindow, entries] = await Promise.all([
    listReadings(),
    collectBrowserRelease(),
    collectSystem(),
    collectPrivateWindow(tabId),
    loadJournal(tabId),
  ]);
  const last = entries.findLast((entry) => entry.card === page.card && entry.page === page.page && now - entry.at < SUBMITS_COUNT_FOR);
  return {
    page,
    pageKind: pageKindOf(page.card, page.page),
    outage: known(currentVerdict(page.card, readings, now)),
    journal: known({ submittedAt: last?.at ?? null }),
    tries: known(await triesNow(page.card, now)),
    browser,
    system,
    serversAheadBy: collectServersAheadBy(readings, now),
    privateWindow,
    card: cardOf(page.card),
    otherCard: cardOf(page.codeFitsOther ?? ''),
    boughtAt: null,
    now,
  };
}
