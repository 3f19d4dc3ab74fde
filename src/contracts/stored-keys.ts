import type { CardId } from './card-id';
import type { Severity } from './check';
import { type EpochMs, MINUTE } from './epoch-ms';
import type { ELSEWHERE } from './page-facts';
import type { PlaceId } from './place';
import type { RetailerId } from './retailer';
import type { Locale } from './text';

/** Findings of one document. One key each, because parallel writes to a shared object would be lost. Session area: gone with the browser. */
export const findingsKey = (tabId: number, frameId: number) => `findings:${tabId}:${frameId}` as const;

/** What the popup says first of one tab's page, so that it can be painted before the popup itself is there. Session area. */
export const headlineKey = (tabId: number) => `headline:${tabId}` as const;

/** When the forms of one tab were submitted. Session area. */
export const journalKey = (tabId: number) => `journal:${tabId}` as const;

/** One source's last readings. Local area: works offline and after a restart. */
export const readingKey = (source: string) => `reading:${source}` as const;

/** When codes of one card were submitted without success, and when one was accepted. Times only. Local area: outlives tabs and restarts. */
export const triesKey = (card: string) => `tries:${card}` as const;

/** What the person closed. Local area. */
export const dismissalsKey = 'dismissals' as const;

/** What was last chosen before buying. Local area. */
export const purchaseChoiceKey = 'purchaseChoice' as const;

/** Cards that the person marked as theirs. Local area. */
export const ownCardsKey = 'ownCards' as const;

/** What was seen of each card in the last seven days. Local area. */
export const outageHistoryKey = 'outageHistory' as const;

/** For which cards the person wants to be told when they are back. Local area. */
export const backWatchesKey = 'backWatches' as const;

/** The curated feed's document as it was last taken, so that it need not be sent again while it is the newest. Local area. */
export const feedDocumentKey = 'feedDocument' as const;

/** What the person decided about single sites (`SiteChoices`). Local area. */
export const siteChoicesKey = 'siteChoices' as const;

/** Whether the person wants every site looked at. It takes effect only together with the permission (`every-site/`). Local area. */
export const everySiteKey = 'everySite' as const;

/** Version of a headline's shape. The popup's boot opens the envelope by itself, so it has to know the number too. */
export const HEADLINE_VERSION = 1;

/** More letters than any of our lines has. */
export const LONGEST_LINE = 400;

/** More lines than «This page» has under its title. */
export const MOST_NOTES = 6;

/** How a line under the title is set. */
export const noteLooks = ['strong', 'plain', 'quiet'] as const;

/** So long a submit is remembered and counts: a form's one-time token is gone long before. */
export const SUBMITS_COUNT_FOR = 30 * MINUTE;

/** In place of a card, where none that we know was named. */
export const NO_CARD = 'none' as const;

/** A submit, by card and page id; never an address. */
export interface JournalEntry {
  readonly card: string;
  readonly page: string;
  readonly at: EpochMs;
}

/** Closed findings by key (check and subject, with the card), with the moment until which they stay closed. */
export type Dismissals = Readonly<Record<string, EpochMs>>;

/** Card, shop and place by id, as last chosen before buying; `null`: not chosen. Ids only. */
export interface PurchaseChoice {
  readonly card: CardId | null;
  readonly retailer: RetailerId | null;
  readonly place: PlaceId | null;
}

/** The head of «This page», ready to be read: what the findings of a tab come to, and nothing beyond. */
export interface Headline {
  /** Of the words. */
  readonly locale: Locale;
  /** The worst that was found. */
  readonly tone: Severity | 'nothing';
  readonly page: 'listed' | typeof ELSEWHERE;
  /** The card's name; `null`: not known. */
  readonly card: string | null;
  readonly title: string;
  readonly notes: readonly { readonly look: (typeof noteLooks)[number]; readonly text: string }[];
}
