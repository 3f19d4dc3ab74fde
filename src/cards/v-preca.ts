import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';
import type { Text } from '../contracts/text';

/** One way to tell the old service from the one that goes on. */
const tellApart = {
  ja: '「発行コード」や「認証番号」と書かれたもの、2024年5月14日までに発行されたカードは、旧Vプリカです。「チャージコード」「ギフトコード」と書かれたものは新しいVプリカで、終了したサービスには当たりません。',
  en: 'It is the old service if it says “issue code” (発行コード) or “authentication number” (認証番号), or if the card was issued by May 14, 2024. “Charge code” (チャージコード) and “gift code” (ギフトコード) belong to the new service, which is not the ended one.',
} satisfies Text;

export const site = {
  id: 'v-preca',
  // The address of the new service’s own pages is not documented, and the old gift page belongs to what has ended.
  pages: [],
  codeFormats: [],
} satisfies CardSite;

export const rules = {
  id: 'v-preca',
  name: { ja: 'Vプリカ', en: 'V-Preca (Vプリカ)' },
  group: 'payments',
  monogram: 'Vp',
  typedAt: { say: 'issuerPage', source: 'migrationPage', hint: true },
  officialPage: null,
  balancePage: null,
  noticePage: { say: 'https://vpc.lifecard.co.jp/about/attention.html', source: 'migrationPage' },
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['visa-merchants'], source: 'giftTerms' },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [],
  ended: [
    {
      id: 'old-registration',
      product: {
        ja: '旧Vプリカの発行コードでの発行、旧Vプリカギフトの登録',
        en: 'Issuing old V-Preca by issue code, registering old gift cards',
      },
      since: '2024-05-15T00:00:00+09:00',
      say: {
        say: {
          ja: '旧Vプリカの発行と、旧Vプリカギフトの登録は、2024年5月14日に終了しました。まだ使っていない発行コードは、新しいVプリカの「チャージコード」として使えると案内されています。',
          en: 'Issuing old V-Preca and registering old gift cards ended on May 14, 2024. Unused issue codes were announced to be usable as “charge code” of the new service.',
        },
        source: 'migrationPage',
      },
      tellApart,
    },
    {
      id: 'old-service',
      product: { ja: '旧Vプリカ、旧Vプリカギフト', en: 'Old V-Preca and old V-Preca gift card' },
      since: '2025-10-01T00:00:00+09:00',
      say: {
        say: {
          ja: '旧Vプリカのサービスは、2025年9月30日に終了したとされています。',
          en: 'The old V-Preca service is said to have ended on September 30, 2025.',
        },
        source: 'endingArticle',
        hint: true,
      },
      tellApart,
    },
  ],
} satisfies CardRules;

export const mention = { words: ['v-プリカ', 'ブイプリカ', 'v-preca'] } satisfies CardMention;

export const prose = {
  issuer: { say: { ja: 'ライフカード株式会社', en: 'Life Card Co., Ltd. (ライフカード株式会社)' }, source: 'giftTerms' },
  aliases: ['Vプリカギフト', 'ブイプリカ', 'V-プリカ', 'ライフカード Vプリカ', 'V-Preca', 'Vpreca', 'V-Preca gift'],
  whereToType: {
    say: {
      ja: '新しいVプリカのアプリかマイページで、チャージコードやギフトコードを使って残高を増やします。買い物では、表示されたVisaのカード番号を、お店の支払い画面に入力します。',
      en: 'Charge codes and gift codes add to the balance in the new V-Preca app or its member page. To shop, type the Visa card number that it shows into the shop’s payment page.',
    },
    source: 'migrationPage',
    hint: true,
  },
  codeLooksLike: {
    say: {
      ja: '新しいVプリカは「チャージコード」と「ギフトコード」です。旧Vプリカは「発行コード」、旧ギフトカードはカード番号と認証番号でした。',
      en: 'The new service has “charge codes” (チャージコード) and “gift codes” (ギフトコード). The old one had “issue codes” (発行コード), its gift cards a card number and an authentication number (認証番号).',
    },
    source: 'migrationPage',
    hint: true,
  },
  confusable: null,
  expiry: null,
  limits: null,
  activation: null,
  notFor: {
    say: {
      ja: '毎月の支払いが続く契約、ガソリンスタンド、電子マネーやギフトコードの購入、お店のレジ、あとでカードを見せる予約などには使えないとされています。',
      en: 'It is said not to work for monthly contracts, petrol stations, buying e-money or gift codes, at tills, or for bookings where the card is shown later.',
    },
    source: 'supportViaCopy',
    hint: true,
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: 'バニラVisaギフトカード', en: 'Vanilla Visa Gift Card' },
      say: {
        say: {
          ja: '別の会社の、チャージできないVisaのカードです。Vプリカのページでは使えません。',
          en: 'A Visa card of another company that cannot be recharged. It does not belong on V-Preca’s pages.',
        },
        source: 'vanillaArticle',
        hint: true,
      },
      card: 'vanilla-visa',
    },
  ],
  support: {
    who: {
      say: {
        ja: 'ライフカード株式会社。旧Vプリカの残高の移し方は、同社の案内ページにあります。',
        en: 'Life Card. Its notice page tells how an old balance is moved.',
      },
      source: 'migrationPage',
    },
    page: { say: 'https://vpc.lifecard.co.jp/about/attention.html', source: 'migrationPage' },
    phone: null,
    haveAtHand: null,
  },
  siteSources: {},
  whyWide: {},
  sources: {
    migrationPage: {
      publisher: 'ライフカード「旧Vプリカ残高の移行に関するご案内」',
      url: 'https://vpc.lifecard.co.jp/about/attention.html',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    giftTerms: {
      publisher: 'ライフカード「Vプリカギフト カード情報確認」（旧サービスのページと規約）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    supportViaCopy: {
      publisher: 'Vプリカのサポートサイト（2026年の公開メモにある引用）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuerViaCopy',
    },
    endingArticle: {
      publisher: 'roks.co.jp（Vプリカの有効期限の記事）',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    vanillaArticle: { publisher: 'real-level-up.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
