import { cardOf } from '../catalogue/rules';
import type { EpochMs } from '../contracts/epoch-ms';
import { known, unknown } from '../contracts/observed';
import { ELSEWHERE, type PageFacts } from '../contracts/page-facts';
import type { SiteChoice } from '../contracts/site-choice';
import type { Situation } from '../contracts/situation';
import { NO_CARD, SUBMITS_COUNT_FOR } from '../contracts/stored-keys';
import { collectBrowserRelease } from '../facts/worker/collect-browser-release';
import { collectPrivateWindow } from '../facts/worker/collect-private-window';
import { collectServersAheadBy } from '../facts/worker/collect-servers-ahead-by';
import { collectSystem } from '../facts/worker/collect-system';
import { foreignSiteOf } from '../foreign-site/foreign-site-of';
import { currentVerdict } from '../outages/current-verdict';
import { listReadings, loadJournal } from '../storage';
import { pageKindOf } from './page-kind-of';
import { triesNow } from './tries';

/** Where a document stands. */
export interface DocumentPlace {
  readonly tabId: number;
  /** `https://host`; never more of an address. */
  readonly origin: string;
}

/** Where a document stands, what the person decided about it, and when that is judged. */
export interface Whereabouts extends DocumentPlace {
  readonly choice: SiteChoice | null;
  readonly now: EpochMs;
}

/** Gathers what only the worker knows and puts it beside what the page said. */
export async function situationOf(page: PageFacts, { tabId, origin, choice, now }: Whereabouts): Promise<Situation> {
  const [readings, browser, system, privateWindow, entries] = await Promise.all([
    listReadings(),
    collectBrowserRelease(),
    collectSystem(),
    collectPrivateWindow(tabId),
    loadJournal(tabId),
  ]);
  const last = entries.findLast(
    (entry) => entry.card === (page.card ?? NO_CARD) && entry.page === page.page && now - entry.at < SUBMITS_COUNT_FOR,
  );
  return {
    page,
    pageKind: pageKindOf(page),
    foreignSite: page.page === ELSEWHERE ? foreignSiteOf(page.card, origin, choice === 'allowed') : null,
    outage: page.card === null ? unknown('notCollected') : known(currentVerdict(page.card, readings, now)),
    journal: known({ submittedAt: last?.at ?? null }),
    tries: page.card === null ? unknown('notCollected') : known(await triesNow(page.card, now)),
    browser,
    system,
    serversAheadBy: collectServersAheadBy(readings, now),
    privateWindow,
    card: cardOf(page.card ?? ''),
    otherCard: cardOf(page.codeFitsOther ?? ''),
    boughtAt: null,
    now,
  };
}
