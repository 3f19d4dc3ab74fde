import type { PurchaseAnswer } from '../../src/contracts/purchase-advice';

/**
 * What a person is to be told in the night of 2019-12-20, when cards of Apple, Google Play and WebMoney could not be activated at fourteen
 * shops, could still be bought at two others, and did not work wherever they came from. After the account at SNSデイズ, which shows WebMoney's
 * own list of shops.
 */
export interface Expectation {
  readonly at: string;
  readonly card: string;
  /** `typing`: will a code work now? `buying`: shall I buy a card now? The second holds the first. */
  readonly question: 'typing' | 'buying';
  readonly retailer?: string;
  readonly answer: PurchaseAnswer;
  /** Wordings of the reasons, in order; what is only known about shops in general (`shop-…`) is left out. */
  readonly because: readonly string[];
  /** «As of» that the first of the reasons about the event bears. */
  readonly asOf?: string;
  /** The end that a reason names. */
  readonly ended?: string;
}

/** Where cards could not be sold and activated. */
export const stoppedShops = [
  'seven-eleven',
  'familymart',
  'ministop',
  'geo',
  'three-f',
  'poplar',
  'ito-yokado',
  'pc-depot',
  'hmv',
  'tsuruha',
  'kansai-super',
  'heiwado',
  'matsumoto-kiyoshi',
  'bic-camera',
] as const;

/** Where cards could be bought all the same. */
export const sellingShops = ['lawson', 'daily-yamazaki'] as const;

export const affectedCards = ['apple', 'google-play', 'webmoney'] as const;
export const otherCards = ['amazon', 'bitcash', 'steam-wallet'] as const;

const start = '2019-12-20T19:19:00+09:00';
const evening = '2019-12-20T20:00:00+09:00';
const night = '2019-12-21T03:00:00+09:00';
const nextDay = '2019-12-21T15:30:00+09:00';
const restored = '2019-12-21T02:16:00+09:00';
const lastWordOnApple = '2019-12-21T15:00:00+09:00';

const allCards = [...affectedCards, ...otherCards];
const allShops = [...stoppedShops, ...sellingShops];

const before: readonly Expectation[] = allCards.flatMap((card) => [
  { at: '2019-12-20T19:18:59+09:00', card, question: 'typing', answer: 'nothingKnownAgainst', because: [] },
  ...allShops.map(
    (retailer): Expectation => ({
      at: '2019-12-20T19:18:59+09:00',
      card,
      question: 'buying',
      retailer,
      answer: 'nothingKnownAgainst',
      because: ['nothing-known-against'],
    }),
  ),
]);

/** From the first minute, and at eight in the evening. */
const during: readonly Expectation[] = [start, evening].flatMap((at) =>
  affectedCards.flatMap((card): readonly Expectation[] => [
    { at, card, question: 'typing', answer: 'stop', because: ['code-does-not-work'], asOf: start },
    { at, card, question: 'buying', answer: 'stop', because: ['code-does-not-work', 'not-sold-at-some-shops'] },
    ...stoppedShops.map(
      (retailer): Expectation => ({
        at,
        card,
        question: 'buying',
        retailer,
        answer: 'stop',
        because: ['not-sold-here', 'code-does-not-work'],
        asOf: start,
      }),
    ),
    ...sellingShops.map(
      (retailer): Expectation => ({
        at,
        card,
        question: 'buying',
        retailer,
        answer: 'stop',
        because: ['sold-here-but-code-does-not-work', 'code-does-not-work'],
      }),
    ),
  ]),
);

const afterRecovery: readonly Expectation[] = [
  // WebMoney was back at 02:16.
  { at: '2019-12-21T02:15:59+09:00', card: 'webmoney', question: 'typing', answer: 'stop', because: ['code-does-not-work'] },
  { at: restored, card: 'webmoney', question: 'typing', answer: 'nothingKnownAgainst', because: ['recently-resolved'], ended: restored },
  { at: night, card: 'webmoney', question: 'typing', answer: 'nothingKnownAgainst', because: ['recently-resolved'], ended: restored },
  {
    at: night,
    card: 'webmoney',
    question: 'buying',
    retailer: 'seven-eleven',
    answer: 'nothingKnownAgainst',
    because: ['nothing-known-against', 'past-till-failure', 'recently-resolved'],
    ended: restored,
  },
  {
    at: night,
    card: 'webmoney',
    question: 'buying',
    retailer: 'lawson',
    answer: 'nothingKnownAgainst',
    because: ['nothing-known-against', 'recently-resolved'],
    ended: restored,
  },
  // Of Google Play nobody said that it works again.
  { at: night, card: 'google-play', question: 'typing', answer: 'careful', because: ['recovery-not-confirmed'], asOf: restored },
  {
    at: night,
    card: 'google-play',
    question: 'buying',
    retailer: 'seven-eleven',
    answer: 'careful',
    because: ['till-recovery-not-confirmed', 'recovery-not-confirmed'],
    asOf: restored,
  },
  {
    at: night,
    card: 'google-play',
    question: 'buying',
    retailer: 'lawson',
    answer: 'careful',
    because: ['recovery-not-confirmed'],
    asOf: restored,
  },
  // Apple was not back.
  { at: night, card: 'apple', question: 'typing', answer: 'stop', because: ['code-does-not-work'], asOf: start },
  {
    at: night,
    card: 'apple',
    question: 'buying',
    retailer: 'seven-eleven',
    answer: 'stop',
    because: ['not-sold-here', 'code-does-not-work'],
  },
  {
    at: night,
    card: 'apple',
    question: 'buying',
    retailer: 'lawson',
    answer: 'stop',
    because: ['sold-here-but-code-does-not-work', 'code-does-not-work'],
  },
];

const theNextDay: readonly Expectation[] = [
  { at: nextDay, card: 'apple', question: 'typing', answer: 'stop', because: ['code-still-does-not-work'], asOf: lastWordOnApple },
  {
    at: nextDay,
    card: 'apple',
    question: 'buying',
    retailer: 'seven-eleven',
    answer: 'stop',
    because: ['still-not-sold-here', 'code-still-does-not-work'],
    asOf: lastWordOnApple,
  },
  {
    at: nextDay,
    card: 'apple',
    question: 'buying',
    retailer: 'daily-yamazaki',
    answer: 'stop',
    because: ['sold-here-but-code-does-not-work', 'code-still-does-not-work'],
  },
  { at: nextDay, card: 'google-play', question: 'typing', answer: 'careful', because: ['recovery-not-confirmed'], asOf: restored },
  { at: nextDay, card: 'webmoney', question: 'typing', answer: 'nothingKnownAgainst', because: ['recently-resolved'], ended: restored },
];

/** Five days later the feed of that night is over: nobody knows about the tills of today, but the night is remembered. */
const christmas = '2019-12-25T10:00:00+09:00';
const atChristmas: readonly Expectation[] = [
  { at: christmas, card: 'apple', question: 'typing', answer: 'nothingKnownAgainst', because: [] },
  {
    at: christmas,
    card: 'apple',
    question: 'buying',
    retailer: 'seven-eleven',
    answer: 'couldNotTell',
    because: ['no-till-data', 'past-till-failure-end-unknown'],
  },
  { at: christmas, card: 'apple', question: 'buying', retailer: 'lawson', answer: 'couldNotTell', because: ['no-till-data'] },
  {
    at: christmas,
    card: 'google-play',
    question: 'buying',
    retailer: 'hmv',
    answer: 'couldNotTell',
    because: ['no-till-data', 'no-official-data', 'past-till-failure-end-unknown'],
  },
  {
    at: christmas,
    card: 'webmoney',
    question: 'buying',
    retailer: 'geo',
    answer: 'couldNotTell',
    because: ['no-till-data', 'no-official-data', 'past-till-failure'],
    ended: restored,
  },
  {
    at: christmas,
    card: 'bitcash',
    question: 'buying',
    retailer: 'geo',
    answer: 'couldNotTell',
    because: ['no-till-data', 'no-official-data'],
  },
];

/** After 180 days even that. */
const nextSummer: readonly Expectation[] = affectedCards.map((card) => ({
  at: '2020-06-20T00:00:00+09:00',
  card,
  question: 'buying',
  retailer: 'seven-eleven',
  answer: 'couldNotTell',
  because: card === 'apple' ? ['no-till-data'] : ['no-till-data', 'no-official-data'],
}));

export const expectations: readonly Expectation[] = [...before, ...during, ...afterRecovery, ...theNextDay, ...atChristmas, ...nextSummer];
