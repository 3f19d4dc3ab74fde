import type { CardRules } from '../../src/contracts/card';
import { type EpochMs, epochMs } from '../../src/contracts/epoch-ms';
import { known } from '../../src/contracts/observed';
import type { PageFacts } from '../../src/contracts/page-facts';
import type { Situation } from '../../src/contracts/situation';
import type { StatusEvent } from '../../src/contracts/status-event';
import type { Answer, Verdict } from '../../src/contracts/verdict';

/** A moment in the middle of an ordinary day. */
export const noon: EpochMs = epochMs(Date.UTC(2026, 10, 24, 3, 0));

/** A page on which nothing is wrong. */
export const goodPage: PageFacts = {
  documentId: 1,
  card: 'test-card',
  page: 'redeem',
  codeField: 'bySignature',
  purpose: 'redeem',
  signals: ['form:documented'],
  foreignSigns: [],
  secure: true,
  siteData: known('readable'),
  arrival: known('fresh'),
  online: known(true),
  pageStatus: known(200),
  frameStorage: known('notInFrame'),
  typingBeganAfter: known(null),
  failedScripts: known(0),
  scripting: known(true),
  translated: known(false),
  pageAnswer: null,
  codeIssues: [],
  codeResembles: null,
  codeFitsOther: null,
};

export const testCard: CardRules = {
  id: 'test-card',
  name: { ja: 'テストカード', en: 'Test Card' },
  officialPage: { say: 'https://cards.example/redeem', source: 'test' },
  group: 'games',
  monogram: 'T',
  typedAt: { say: 'issuerPage', source: 's' },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { redeem: 'https://cards.example/redeem' },
  soldAt: null,
  usableAt: null,
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [],
};

const quiet: Answer = { level: 'nothingReported', current: [], past: [] };

export const quietVerdict: Verdict = { card: 'test-card', coverage: 'officialFeed', sources: [], typing: quiet, selling: quiet };

/** An outage that stops codes of the test card, as an official source would tell it. */
export const outage: StatusEvent = {
  key: 'official:1:0',
  source: 'official',
  publisher: 'Test Issuer',
  certainty: 'official',
  cards: ['test-card'],
  actions: ['redeem'],
  kind: 'incident',
  phase: 'ongoing',
  level: 'majorOutage',
  startedAt: epochMs(noon - 3_600_000),
  endedAt: null,
  endIsPlanned: false,
  updatedAt: epochMs(noon - 600_000),
  title: { ja: '登録できません', en: 'Redeeming fails' },
  url: null,
  raw: 'outage',
};

/** A situation in which nothing is wrong, with what a test changes about it. */
export function situation(changes: Omit<Partial<Situation>, 'page'> & { readonly page?: Partial<PageFacts> } = {}): Situation {
  return {
    pageKind: 'redeem',
    foreignSite: null,
    outage: known(quietVerdict),
    journal: known({ submittedAt: null }),
    tries: known({ failed: [], acceptedAt: null }),
    browser: known({ name: 'Chrome', version: '156', releasedAt: epochMs(noon - 35 * 86_400_000), longTermSupport: false }),
    system: known({ platform: 'Windows', version: '15.0.0' }),
    serversAheadBy: known(0),
    privateWindow: known(false),
    card: testCard,
    otherCard: null,
    boughtAt: null,
    now: noon,
    ...changes,
    page: { ...goodPage, ...changes.page },
  };
}
