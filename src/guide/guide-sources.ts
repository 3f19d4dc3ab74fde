import type { Fix } from '../contracts/fix';
import type { GuideSource } from './guide-source';

const readOn = '2026-11-24';

/** Every source of the guide by its key. What a fix says of its own origin is found here by `named`, so that it is told in both languages. */
export const guideSources = {
  article: {
    kind: 'thirdParty',
    publisher: {
      ja: 'SNSデイズ（snsdays.com）、2019年12月20日の障害の記事',
      en: 'SNS Days (snsdays.com), article on the outage of 2019-12-20',
    },
    readOn,
    named: /snsdays\.com/,
  },
  amazonHelp: {
    kind: 'issuerCopy',
    publisher: { ja: 'Amazonのヘルプ（200546130）', en: 'Amazon help (200546130)' },
    readOn,
    named: /amazon\.com help/,
  },
  googlePlayHelp: {
    kind: 'issuerCopy',
    publisher: { ja: 'Google Playのヘルプ', en: 'Google Play help' },
    readOn,
    named: /Google Play help/,
  },
  riotHelp: {
    kind: 'issuerCopy',
    publisher: { ja: 'Riot Gamesのサポート', en: 'Riot Games support' },
    readOn,
    named: /\bRiot\b/,
  },
  ubisoftHelp: {
    kind: 'issuerCopy',
    publisher: { ja: 'Ubisoftのサポート（000025783）', en: 'Ubisoft support (000025783)' },
    readOn,
    named: /Ubisoft/,
  },
  xboxHelp: { kind: 'issuerCopy', publisher: { ja: 'Xboxサポート', en: 'Xbox Support' }, readOn, named: /Xbox Support/ },
  playStationHelp: {
    kind: 'issuerCopy',
    publisher: { ja: 'PlayStationのサポート', en: 'PlayStation support' },
    readOn,
    named: /PlayStation \(|PlayStation, /,
  },
  nintendoHelp: {
    kind: 'issuerCopy',
    publisher: { ja: '任天堂のサポート', en: 'Nintendo support' },
    readOn,
    named: /Nintendo/,
  },
  spotifyHelp: { kind: 'issuerCopy', publisher: { ja: 'Spotifyのサポート', en: 'Spotify support' }, readOn, named: /Spotify/ },
  webMoneyHelp: {
    kind: 'issuerCopy',
    publisher: { ja: 'WebMoneyの使いかたのページ（www.webmoney.jp）', en: 'WebMoney’s page on how to use it (www.webmoney.jp)' },
    readOn,
    named: /webmoney\.jp/,
  },
  bitCashTerms: {
    kind: 'issuerCopy',
    publisher: { ja: 'BitCashの利用規約（bitcash.jp）', en: 'BitCash terms (bitcash.jp)' },
    readOn,
    named: /bitcash\.jp/,
  },
  cardFiles: {
    kind: 'issuerCopy',
    publisher: {
      ja: '発行元の案内（くわしい出典は「使える?」の各カードのページ）',
      en: 'The issuers’ help (each card’s page in Tsukaeru names its own)',
    },
    readOn,
    named: /card’s file/,
  },
  publishersOfCodes: {
    kind: 'thirdParty',
    publisher: { ja: 'PlayStationのコードを売る会社の案内', en: 'Publishers of PlayStation codes' },
    readOn,
    named: /PlayStation publishers/,
  },
  steamPages: {
    kind: 'code',
    publisher: {
      ja: 'Steamの登録ページのプログラム（registerkey.js、redeemwalletcode.js）',
      en: 'The programs of Steam’s redemption pages (registerkey.js, redeemwalletcode.js)',
    },
    readOn,
    named: /registerkey\.js|redeemwalletcode\.js/,
  },
  robloxPages: {
    kind: 'code',
    publisher: { ja: 'Robloxのページのプログラム', en: 'The programs of Roblox’s pages' },
    readOn,
    named: /Roblox/,
  },
  publicPrograms: {
    kind: 'code',
    publisher: {
      ja: 'Amazon、Google Play、Microsoftのページを扱う公開プログラム',
      en: 'Public programs that work with the pages of Amazon, Google Play and Microsoft',
    },
    readOn,
    named: /public scripts|public source code/,
  },
  posaExplained: {
    kind: 'thirdParty',
    publisher: {
      ja: 'POSAカードを説明するサイト（shokonoaruie.com、iscle.com）',
      en: 'Sites that explain POSA cards (shokonoaruie.com, iscle.com)',
    },
    readOn,
    named: /iscle\.com/,
  },
  airGift: { kind: 'thirdParty', publisher: { ja: 'air-gift.com', en: 'air-gift.com' }, readOn, named: /air-gift\.com/ },
  eLearning: { kind: 'thirdParty', publisher: { ja: 'e-learning.tokyo', en: 'e-learning.tokyo' }, readOn, named: /e-learning\.tokyo/ },
  towns: {
    kind: 'thirdParty',
    publisher: { ja: '町のお知らせ（久万高原町など）', en: 'Bulletins of Japanese towns (Kumakogen and others)' },
    readOn,
    named: /towns/,
  },
  ftc: {
    kind: 'thirdParty',
    publisher: { ja: 'アメリカ連邦取引委員会（news4jax.comによる引用）', en: 'The US Federal Trade Commission, as quoted by news4jax.com' },
    readOn,
    named: /news4jax\.com/,
  },
  letsEncrypt: {
    kind: 'thirdParty',
    publisher: { ja: 'Let’s Encrypt（ほかのサイトによる引用）', en: 'Let’s Encrypt, as quoted by others' },
    readOn,
    named: /Let’s Encrypt/,
  },
  reactReport: {
    kind: 'code',
    publisher: {
      ja: 'Reactの不具合の報告11538（翻訳とページのプログラム）',
      en: 'React, report 11538 (translation and a page’s programs)',
    },
    readOn,
    named: /facebook\/react/,
  },
  firefoxHelp: {
    kind: 'tried',
    publisher: { ja: 'Firefoxの中の「time-errors」の案内', en: 'The help page “time-errors” that Firefox names' },
    readOn,
    named: /time-errors/,
  },
  browsers: {
    kind: 'tried',
    publisher: { ja: 'ブラウザ（Chromium 156、Firefox ESR 153）', en: 'The browsers themselves (Chromium 156, Firefox ESR 153)' },
    readOn,
    named: /(?:Chromium 156|Firefox (?:ESR )?153)(?!.*time-errors)/,
  },
  ownPackage: {
    kind: 'tried',
    publisher: { ja: '「使える?」の設定ファイル', en: 'Tsukaeru’s own manifest' },
    readOn,
  },
  own: {
    kind: 'own',
    publisher: {
      ja: '発行元が公表した説明は見つかっていません',
      en: 'no issuer’s own statement was found',
    },
    readOn,
    named: /general practice|our inference|follows from|makers describe|no issuer publishes|while researching|steps stay general/i,
  },
} satisfies Readonly<Record<string, GuideSource>>;

/** A key of the guide's sources. */
export type GuideSourceId = keyof typeof guideSources;

/** The keys, in the order in which the guide lists and numbers its sources. */
export const guideSourceIds: readonly GuideSourceId[] = Object.keys(guideSources).filter(
  (key): key is GuideSourceId => key in guideSources,
);

/** @returns the keys of what a fix says that it was taken from, in the order of the list; empty only for words that nobody listed here. */
export const sourcesOfFix = ({ source }: Fix): readonly GuideSourceId[] => guideSourceIds.filter((id) => namedBy(id)?.test(source));

/** The last day on which something in the guide was looked at. */
export const guideReadOn: string =
  guideSourceIds
    .map((id) => guideSources[id].readOn)
    .toSorted()
    .at(-1) ?? readOn;

function namedBy(id: GuideSourceId): RegExp | undefined {
  const source: GuideSource = guideSources[id];
  return source.named;
}
