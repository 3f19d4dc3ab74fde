/** A source of which everything but the day is still to be written; the catalogue tests name it until it is. */
const source = (today: string) => `{ publisher: '', url: 'https://', readOn: '${today}', copyAge: 'unknown', confidence: 'issuer' }`;

/** Everything that a card's file must hold. `null` says «not known», which is an answer; empty words are none, and the tests name them. */
export const cardTemplate = (
  id: string,
  today: string,
): string => `import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: '${id}',
  // Every page on which the code is typed: { id: 'redeem', hosts: ['…'], paths: ['/redeem*'] }. Selectors only where a source documents them.
  pages: [],
  // The shapes that are known: { lengths: [16] }.
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: '${id}',
  name: { ja: '', en: '' },
  group: 'games',
  monogram: '',
  typedAt: { say: 'unknown', source: 'issuerHelp' },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
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
} satisfies CardRules;

// Words by which a page names the card, lower case: ['some card gift']. Narrow enough to fit no other card and no ordinary text.
export const mention = { words: [] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: [],
  whereToType: null,
  codeLooksLike: null,
  confusable: null,
  expiry: null,
  limits: null,
  activation: null,
  notFor: null,
  steps: null,
  confusedWith: [],
  support: null,
  whyWide: {},
  siteSources: {},
  sources: {
    issuerHelp: ${source(today)},
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
`;

/** Everything that a shop's file must hold. Which cards it sells stands with the cards (\`soldAt\`). */
export const shopTemplate = (id: string, today: string): string => `import type { Retailer } from '../contracts/retailer';

export const retailer = {
  id: '${id}',
  name: { ja: '', en: '' },
  aliases: [],
  payment: null,
  network: null,
  source: 'shopPage',
  sources: {
    shopPage: ${source(today)},
  },
} satisfies Retailer;
`;

/** Everything that a place's file must hold. The cards that it takes name it in turn (\`usableAt\`). */
export const placeTemplate = (id: string, today: string): string => `import type { Place } from '../contracts/place';

export const place = {
  id: '${id}',
  name: { ja: '', en: '' },
  takes: { say: [], source: 'paymentHelp' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    paymentHelp: ${source(today)},
  },
} satisfies Place;
`;
