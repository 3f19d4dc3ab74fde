import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'netridecash',
  // A number is typed on a payment page that the shop leads to. Its host is not documented, so no page is judged.
  pages: [],
  codeFormats: [{ lengths: [16], caseSensitive: true, never: '01l' }],
  // Both numbers stand on the slip and share one shape; only the first letter is said to tell them apart.
  lookalikes: [{ id: 'control-number', lengths: [16], startsWith: 'N', caseSensitive: true, alsoWhenItFits: true }],
} satisfies CardSite;

export const rules = {
  id: 'netridecash',
  name: { ja: 'NetRideCash', en: 'NetRideCash' },
  group: 'eMoney',
  monogram: 'Nr',
  typedAt: { say: 'merchantPages', source: 'disclosure' },
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['netridecash-merchants'], source: 'disclosure' },
  notUsableAt: null,
  region: null,
  neverUsed: {
    say: {
      ja: '数字の0（ゼロ）と1（イチ）、アルファベットのl（エル）は使われていません。0に見える文字はo（オー）、1やlに見える文字はi（アイ）を入力してください。',
      en: 'The digits 0 and 1 and the letter l are never used. For what looks like 0 type o; for what looks like 1 or l type i.',
    },
    source: 'faq',
  },
  attemptLimit: null,
  flow: null,
  lookalikes: {
    'control-number': {
      say: {
        ja: 'Nで始まる16文字は、問い合わせ用の「管理番号」かもしれません。入力するのは、同じレシートやチケットにある「プリペイド番号」です。',
        en: '16 characters starting with N may be the “管理番号” (enquiry number). What is typed is the “プリペイド番号” (prepaid number) on the same slip.',
      },
      source: 'faq',
    },
  },
  messages: [],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['net ride cash', 'ネットライドキャッシュ'] } satisfies CardMention;

export const prose = {
  issuer: { say: { ja: '株式会社ラッセル', en: 'A company in Japan (株式会社ラッセル)' }, source: 'disclosure' },
  aliases: ['ネットライドキャッシュ', 'Net Ride Cash', 'NETRIDECASH'],
  whereToType: {
    say: {
      ja: 'NetRideCashの加盟店で支払うときに、プリペイド番号を入力します。',
      en: 'At shops that take NetRideCash, while paying.',
    },
    source: 'disclosure',
  },
  codeLooksLike: {
    say: {
      ja: 'レシートやチケットに書かれた、英数字16桁の「プリペイド番号」（PIN）です。半角で入力し、大文字と小文字を区別します。',
      en: 'A “prepaid number” (PIN) of 16 letters and digits on the slip. Type it half-width; capitals and small letters differ.',
    },
    source: 'faq',
  },
  confusable: { say: ['0o', '1Il', '2Z', '6b', '9q', 'uv', 'da'], source: 'faq' },
  expiry: {
    say: {
      ja: '有効期限はありません。ただし、一部の用途には有効期間のあるものがあります。',
      en: 'It does not expire, except for some uses.',
    },
    source: 'disclosure',
  },
  limits: {
    say: {
      ja: '1つにまとめられるのは100,000POINTまでです。コンビニなどのシートは2,000円から50,000円です。',
      en: 'Up to 100,000 POINT can be put together. Slips from convenience stores hold 2,000 to 50,000 yen.',
    },
    source: 'disclosure',
  },
  activation: null,
  notFor: null,
  steps: null,
  confusedWith: [
    {
      product: { ja: 'NET CASH', en: 'NET CASH' },
      say: {
        say: {
          ja: '名前も16文字という長さも似ていますが、別の会社の電子マネーです。まぎらわしい文字の決まりも逆で、NET CASHではアルファベットのO（オー）が使われません。',
          en: 'A similar name and the same length, but another company’s money. Its rule for look-alike letters is the opposite: NET CASH never uses the letter O.',
        },
        source: 'netCashFaq',
      },
      card: 'net-cash',
    },
  ],
  support: {
    who: {
      say: {
        ja: 'NetRideCashサポートセンター（株式会社ラッセル）です。電話がつながらないときは、info@netridecash.co.jp でも受け付けています。',
        en: 'The NetRideCash support centre. If the call does not go through, write to info@netridecash.co.jp.',
      },
      source: 'disclosure',
    },
    page: { say: 'https://netridecash.co.jp/shikin', source: 'disclosure' },
    phone: {
      say: {
        number: '0120-547-542',
        country: 'JP',
        hours: { ja: '10時から18時（土日祝日と定休日を除く）', en: '10:00 to 18:00, not on weekends, holidays and days off' },
      },
      source: 'disclosure',
    },
    haveAtHand: {
      say: {
        ja: 'プリペイド番号と対になっている、Nで始まる16桁の「管理番号」。',
        en: 'The “管理番号” (enquiry number): 16 characters starting with N, printed with the prepaid number.',
      },
      source: 'faq',
    },
  },
  siteSources: { codeFormats: 'faq' },
  whyWide: {},
  sources: {
    faq: {
      publisher: 'NetRideCash公式サイト「よくある質問」',
      url: 'https://netridecash.co.jp/?p=6',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    disclosure: {
      publisher: 'NetRideCash公式サイト「資金決済法に基づく情報提供について」',
      url: 'https://netridecash.co.jp/shikin',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    netCashFaq: {
      publisher: 'NET CASH公式サイト「よくあるご質問」',
      url: 'https://net-cash.jp/faq/content01',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies CardProse;

export const examples = {} satisfies CardExamples;
