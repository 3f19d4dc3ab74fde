import type { CardMessage } from '../../src/contracts/card-message';
import { epochMs, HOUR } from '../../src/contracts/epoch-ms';
import type { StatusEvent } from '../../src/contracts/status-event';
import { boughtDay } from '../../src/troubleshoot/bought-day';
import type { NotWorkingCase } from '../../src/troubleshoot/not-working-case';
import { verdict } from '../purchase/support';
import { noon, testCard } from '../support/situation';

/** A case of which nothing is told but that it «said something else», with fresh sources that report nothing. */
export const told = (changes: Partial<NotWorkingCase> = {}): NotWorkingCase => ({
  card: testCard,
  plain: 'somethingElse',
  message: null,
  retailer: null,
  boughtOn: null,
  verdict: verdict(),
  now: noon,
  ...changes,
});

/** A till failure of one evening, a month ago. */
export const tillFailure = (changes: Partial<StatusEvent> = {}): StatusEvent => ({
  key: 'feed:till:0',
  source: 'feed',
  publisher: 'Test Press',
  certainty: 'reported',
  cards: ['test-card'],
  retailers: ['seven-eleven'],
  actions: ['activate', 'purchase'],
  kind: 'incident',
  phase: 'resolved',
  level: 'majorOutage',
  startedAt: epochMs(evening),
  endedAt: epochMs(evening + 3 * HOUR),
  endIsPlanned: false,
  updatedAt: epochMs(evening + 3 * HOUR),
  title: { en: 'Tills fail' },
  url: null,
  raw: 'till',
  ...changes,
});

// In the middle of a local day, whatever the time zone that the tests run in.
const evening = new Date(2026, 9, 24, 12).getTime();
export const thatDay = boughtDay('2026-10-24', noon);
export const dayBefore = boughtDay('2026-10-23', noon);
export const dayAfter = boughtDay('2026-10-25', noon);

export const alreadyUsed: CardMessage = {
  id: 'used',
  seenByPeople: true,
  words: { say: [{ language: 'en', pattern: 'already used' }], source: 's' },
  meaning: { say: { ja: 'すでに使われています', en: 'It has been used' }, source: 's' },
  outcome: 'refused',
  cause: 'alreadyUsed',
  fixes: ['use-right-account'],
};
