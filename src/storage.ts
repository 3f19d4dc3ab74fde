import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { BackWatches } from './contracts/back-watch';
import type { CardId } from './contracts/card-id';
import type { StoredFeed } from './contracts/feed';
import type { DocumentFindings } from './contracts/finding';
import type { OutageHistory } from './contracts/outage-history';
import type { SiteChoices } from './contracts/site-choice';
import type { Tries } from './contracts/situation';
import type { SourceReading } from './contracts/source-reading';
import {
  backWatchesKey,
  type Dismissals,
  dismissalsKey,
  everySiteKey,
  feedDocumentKey,
  findingsKey,
  HEADLINE_VERSION,
  type Headline,
  headlineKey,
  type JournalEntry,
  journalKey,
  outageHistoryKey,
  ownCardsKey,
  type PurchaseChoice,
  purchaseChoiceKey,
  readingKey,
  siteChoicesKey,
  triesKey,
} from './contracts/stored-keys';
import {
  backWatches,
  dismissals,
  documentFindings,
  everySite,
  headline,
  journal,
  outageHistory,
  ownCards,
  purchaseChoice,
  siteChoices,
  sourceReading,
  storedFeed,
  tries,
} from './stored-schemas';

/**
 * The only file that reads and writes stored keys.
 *
 * Values lie in an envelope with the version of their shape and are checked against a schema when read: what an older version wrote and no
 * migration knows, or what was damaged, counts as absent. WXT's own storage items were looked at and left: they have no listing and no
 * watching by prefix, which one key per tab and frame needs, and check nothing.
 */
interface Kind<T> {
  readonly area: 'local' | 'session';
  readonly version: number;
  readonly schema: z.ZodMiniType<T>;
  /** From the version named to the next one. */
  readonly migrations: Readonly<Record<number, (old: unknown) => unknown>>;
}

const kinds: {
  readonly findings: Kind<DocumentFindings>;
  readonly headline: Kind<Headline>;
  readonly journal: Kind<readonly JournalEntry[]>;
  readonly reading: Kind<SourceReading>;
  readonly tries: Kind<Tries>;
  readonly dismissals: Kind<Dismissals>;
  readonly purchaseChoice: Kind<PurchaseChoice>;
  readonly ownCards: Kind<readonly CardId[]>;
  readonly outageHistory: Kind<OutageHistory>;
  readonly backWatches: Kind<BackWatches>;
  readonly feedDocument: Kind<StoredFeed>;
  readonly siteChoices: Kind<SiteChoices>;
  readonly everySite: Kind<boolean>;
} = {
  findings: { area: 'session', version: 1, schema: documentFindings, migrations: {} },
  headline: { area: 'session', version: HEADLINE_VERSION, schema: headline, migrations: {} },
  journal: { area: 'session', version: 1, schema: journal, migrations: {} },
  reading: { area: 'local', version: 1, schema: sourceReading, migrations: {} },
  tries: { area: 'local', version: 1, schema: tries, migrations: {} },
  dismissals: { area: 'local', version: 1, schema: dismissals, migrations: {} },
  purchaseChoice: { area: 'local', version: 1, schema: purchaseChoice, migrations: {} },
  ownCards: { area: 'local', version: 1, schema: ownCards, migrations: {} },
  outageHistory: { area: 'local', version: 1, schema: outageHistory, migrations: {} },
  backWatches: { area: 'local', version: 1, schema: backWatches, migrations: {} },
  feedDocument: { area: 'local', version: 1, schema: storedFeed, migrations: {} },
  siteChoices: { area: 'local', version: 1, schema: siteChoices, migrations: {} },
  everySite: { area: 'local', version: 1, schema: everySite, migrations: {} },
};

/** Findings of one document, with the tab and frame that it stands in. */
export interface PlacedFindings {
  readonly tabId: number;
  readonly frameId: number;
  readonly document: DocumentFindings;
}

export const loadFindings = (tabId: number, frameId: number) => load(kinds.findings, findingsKey(tabId, frameId));
/** Takes the tab's headline away first: it was made from other findings, and the worker may be stopped before it makes the next. */
export async function saveFindings(tabId: number, frameId: number, document: DocumentFindings): Promise<void> {
  await forgetHeadline(tabId);
  await save(kinds.findings, findingsKey(tabId, frameId), document);
}
/** With them goes the tab's headline, which was made from them too. */
export const removeFindings = (tabId: number, frameId: number) =>
  browser.storage.session.remove([headlineKey(tabId), findingsKey(tabId, frameId)]);

export const saveHeadline = (tabId: number, value: Headline) => save(kinds.headline, headlineKey(tabId), value);
export const forgetHeadline = (tabId: number) => browser.storage.session.remove(headlineKey(tabId));

/** @param tabId one tab, or `null` for all. @returns what is kept of its documents, the top document first. */
export async function listFindings(tabId: number | null): Promise<readonly PlacedFindings[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .flatMap(([key, envelope]) => {
      const place = /^findings:(\d+):(\d+)$/.exec(key);
      const document = place && opened(kinds.findings, envelope);
      return document ? [{ tabId: Number(place[1]), frameId: Number(place[2]), document }] : [];
    })
    .filter((placed) => tabId === null || placed.tabId === tabId)
    .sort((a, b) => a.frameId - b.frameId);
}

export const loadJournal = async (tabId: number) => (await load(kinds.journal, journalKey(tabId))) ?? [];
export const saveJournal = (tabId: number, entries: readonly JournalEntry[]) => save(kinds.journal, journalKey(tabId), entries);

/** Forgets everything about a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(
    keys.filter((key) => key === journalKey(tabId) || key === headlineKey(tabId) || key.startsWith(`findings:${tabId}:`)),
  );
}

/** @returns the readings of every source that was ever asked. */
export async function listReadings(): Promise<readonly SourceReading[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).flatMap(([key, envelope]) => {
    const reading = key.startsWith('reading:') ? opened(kinds.reading, envelope) : null;
    return reading ? [reading] : [];
  });
}
export const saveReading = (reading: SourceReading) => save(kinds.reading, readingKey(reading.source), reading);
/** Stores several at once: all of them or none. */
export const saveReadings = (readings: readonly SourceReading[]) =>
  browser.storage.local.set(
    Object.fromEntries(readings.map((reading) => [readingKey(reading.source), { version: kinds.reading.version, value: reading }])),
  );

/** @returns what was stored of the card's tries, however old. */
export const loadTries = async (card: CardId): Promise<Tries> =>
  (await load(kinds.tries, triesKey(card))) ?? { failed: [], acceptedAt: null };
export const saveTries = (card: CardId, value: Tries) => save(kinds.tries, triesKey(card), value);

export const loadDismissals = async (): Promise<Dismissals> => (await load(kinds.dismissals, dismissalsKey)) ?? {};
export const saveDismissals = (value: Dismissals) => save(kinds.dismissals, dismissalsKey, value);

/** @returns what was last chosen before buying, by ids that the catalogue may not know any more; `null` where nothing was. */
export const loadPurchaseChoice = () => load(kinds.purchaseChoice, purchaseChoiceKey);
export const savePurchaseChoice = (choice: PurchaseChoice) => save(kinds.purchaseChoice, purchaseChoiceKey, choice);

/** @returns the cards that the person marked as theirs, by ids that the catalogue may not know any more. */
export const loadOwnCards = async () => (await load(kinds.ownCards, ownCardsKey)) ?? [];
export const saveOwnCards = (cards: readonly CardId[]) => save(kinds.ownCards, ownCardsKey, cards);

export const loadOutageHistory = async (): Promise<OutageHistory> => (await load(kinds.outageHistory, outageHistoryKey)) ?? {};
export const saveOutageHistory = (history: OutageHistory) => save(kinds.outageHistory, outageHistoryKey, history);

/** @returns for which cards the person wants to be told when they are back. */
export const loadBackWatches = async (): Promise<BackWatches> => (await load(kinds.backWatches, backWatchesKey)) ?? {};
export const saveBackWatches = (watches: BackWatches) => save(kinds.backWatches, backWatchesKey, watches);

/** @returns the curated feed's document as it was last taken; `null` where none was. */
export const loadFeedDocument = () => load(kinds.feedDocument, feedDocumentKey);
export const saveFeedDocument = (feed: StoredFeed) => save(kinds.feedDocument, feedDocumentKey, feed);
export const forgetFeedDocument = () => browser.storage.local.remove(feedDocumentKey);

/** @returns what the person decided about single sites, by host or by card and page. */
export const loadSiteChoices = async (): Promise<SiteChoices> => (await load(kinds.siteChoices, siteChoicesKey)) ?? {};
/** Every headline goes first: no page that is silenced now may still be spoken of until the worker has judged it again. */
export async function saveSiteChoices(choices: SiteChoices): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith('headline:')));
  await save(kinds.siteChoices, siteChoicesKey, choices);
}

/** @returns whether the person wants every site looked at; without the browser's permission that wish does nothing. */
export const loadEverySite = async (): Promise<boolean> => (await load(kinds.everySite, everySiteKey)) ?? false;
export const saveEverySite = (wanted: boolean) => save(kinds.everySite, everySiteKey, wanted);

/** Calls back when findings of the tab, any reading, or what is kept about cards and their outages changed. @returns a function that stops it. */
export function watchWhatIsShown(tabId: number | null, changed: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    const ours = (key: string) =>
      key.startsWith('reading:') || shownKeys.includes(key) || (tabId !== null && key.startsWith(`findings:${tabId}:`));
    if (Object.keys(changes).some(ours)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Calls back when the person marked other cards as theirs, or wants to be told of others. Call it in the worker's first tick. */
export function watchChosenCards(changed: () => void): void {
  browser.storage.onChanged.addListener((changes: Readonly<Record<string, unknown>>) => {
    if (ownCardsKey in changes || backWatchesKey in changes) changed();
  });
}

/** Calls back when the person wishes every site to be looked at, or does so no more. Call it in the worker's first tick. */
export function watchEverySite(changed: () => void): void {
  browser.storage.onChanged.addListener((changes: Readonly<Record<string, unknown>>) => {
    if (everySiteKey in changes) changed();
  });
}

/** Calls back when the person decided something about a site, or took it back. Call it in the worker's first tick. */
export function watchSiteChoices(changed: () => void): void {
  browser.storage.onChanged.addListener((changes: Readonly<Record<string, unknown>>) => {
    if (siteChoicesKey in changes) changed();
  });
}

const shownKeys: readonly string[] = [dismissalsKey, ownCardsKey, outageHistoryKey, backWatchesKey, siteChoicesKey, everySiteKey];

async function load<T>(kind: Kind<T>, key: string): Promise<T | null> {
  const stored = await browser.storage[kind.area].get(key);
  return opened(kind, stored[key]);
}

async function save<T>(kind: Kind<T>, key: string, value: T): Promise<void> {
  await browser.storage[kind.area].set({ [key]: { version: kind.version, value } });
}

/** Opens an envelope, through the migrations if an older version wrote it. */
function opened<T>(kind: Kind<T>, envelope: unknown): T | null {
  if (typeof envelope !== 'object' || envelope === null || !('version' in envelope) || !('value' in envelope)) return null;
  let { version, value } = envelope;
  if (typeof version !== 'number') return null;
  while (version < kind.version) {
    const migrate = kind.migrations[version];
    if (!migrate) return null;
    value = migrate(value);
    version += 1;
  }
  if (version !== kind.version) return null;
  const parsed = kind.schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
