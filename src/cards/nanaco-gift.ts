import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'nanaco-gift',
  pages: [
    {
      id: 'redeem',
      // The member menu at www.nanaco-net.jp opens this in a window of its own.
      hosts: ['nanacogift.jp'],
      paths: ['/ap/p/top.do*', '/ap/p/register*'],
      // Four boxes of four characters, gift01 to gift04.
      form: { field: '#gift01' },
    },
  ],
  codeFormats: [{ lengths: [16] }],
} satisfies CardSite;

export const rules = {
  id: 'nanaco-gift',
  name: { ja: 'nanacoギフト', en: 'nanaco Gift' },
  group: 'payments',
  monogram: 'Na',
  typedAt: { say: 'issuerPage', source: 'giftMail' },
  // The form opens only from the member menu, which is no page where the code itself is typed.
  officialPage: null,
  balancePage: null,
  noticePage: null,
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['nanaco-merchants'], source: 'giftMail' },
  notUsableAt: null,
  region: null,
  neverUsed: null,
  attemptLimit: null,
  flow: {
    finalButton: {
      say: {
        ja: '確認画面が出ただけでは、まだ登録されていません。「登録する」まで押してください。',
        en: 'When the confirmation appears nothing is registered yet: press “Register” (登録する).',
      },
      source: 'publicCode',
    },
  },
  lookalikes: {},
  messages: [
    {
      id: 'already-registered',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'alreadyUsed',
      words: { say: [{ language: 'ja', pattern: 'このギフトIDは、すでに下記の通り登録済です' }], source: 'publicCode' },
      meaning: {
        say: {
          ja: 'このギフトIDは、すでに登録されています。画面に出ている登録先と受取可能日を見てください。ご自分のnanacoに登録済みのこともあります。',
          en: 'This gift ID is registered already. Look at what the page shows about it: it may be your own nanaco.',
        },
        source: 'publicCode',
      },
      fixes: ['use-right-account', 'contact-issuer'],
    },
    {
      id: 'input-error',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'mistyped',
      words: { say: [{ language: 'ja', pattern: '入力項目にエラーがあります。ご確認ください' }], source: 'publicCode' },
      meaning: {
        say: {
          ja: '入力したギフトIDが正しくないようです。4文字ずつ、4つの欄に分けて入力します。',
          en: 'The gift ID does not seem right. It is typed in four boxes of four characters each.',
        },
        source: 'publicCode',
      },
      fixes: ['compare-with-card', 'retype-in-half-width', 'delete-and-retype', 'contact-issuer'],
    },
    {
      id: 'confirm',
      seenByPeople: true,
      outcome: 'needsMore',
      words: null,
      meaning: {
        say: {
          ja: '金額を確かめる画面です。「登録する」を押すまで、登録は終わりません。',
          en: 'The page shows the amount. Nothing is registered until you press “Register” (登録する).',
        },
        source: 'publicCode',
      },
      fixes: ['press-final-button'],
    },
    {
      id: 'registered',
      seenByPeople: true,
      outcome: 'accepted',
      words: null,
      meaning: {
        say: {
          ja: '登録が終わると、画面に受取可能日が出ます。その日以降に、レジやセブン銀行ATMで残高確認かチャージをすると受け取れます。',
          en: 'After registering, the page shows from when it can be received: from then on check the balance or charge at a till or a Seven Bank ATM.',
        },
        source: 'giftMail',
      },
      fixes: [],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['nanaco gift', 'ナナコ gift'] } satisfies CardMention;

export const prose = {
  issuer: {
    say: {
      ja: '株式会社エヌ・ティ・ティ・カードソリューション（nanacoは株式会社セブン・カードサービス）',
      en: 'NTT Card Solution (nanaco itself: Seven Card Service)',
    },
    source: 'issuerNotice',
  },
  aliases: ['nanacoギフトID', 'ナナコギフト', 'nanacoギフトコード', 'nanaco ギフトカード', 'nanaco gift code'],
  whereToType: {
    say: {
      ja: 'www.nanaco-net.jp の会員メニューにログインし、「nanacoギフト登録」から入力します。入力の画面は別のウィンドウ（nanacogift.jp）で開きます。案内のメールにある登録用URLから入ると、ギフトIDが自動で入ります。',
      en: 'Sign in to the member menu at www.nanaco-net.jp and choose “nanaco Gift registration” (nanacoギフト登録). The form opens in another window (nanacogift.jp). The link in the mail fills the gift ID in for you.',
    },
    source: 'giftMail',
  },
  codeLooksLike: {
    say: {
      ja: '英数字16文字の「ギフトID」です。大文字と小文字の両方が使われます。',
      en: 'A “gift ID” of 16 letters and digits, with both capital and small letters.',
    },
    source: 'publicCode',
  },
  confusable: null,
  expiry: {
    say: {
      ja: '有効期限があり、過ぎると使えません。延長や交換はできません。期限は案内のメールなどに書かれています。',
      en: 'It has a date after which it does not work and cannot be prolonged or exchanged. The date is in the mail that came with it.',
    },
    source: 'issuerFaq',
  },
  limits: null,
  activation: {
    say: {
      ja: '正午までに登録すると翌日の朝6時から、正午以降は翌々日の朝6時から受け取れます。すぐに残高が増えなくても、故障ではありません。',
      en: 'Registered by noon it can be received from 6 in the morning of the next day, later from the day after that. That the balance does not grow at once is no fault.',
    },
    source: 'giftMail',
  },
  notFor: {
    say: {
      ja: 'お店のレジで、ギフトIDのまま支払うことはできません。登録サイトは、日本の外からは開けません。',
      en: 'The gift ID itself is no payment at tills. The registration site cannot be opened from outside Japan.',
    },
    source: 'giftMail',
  },
  steps: {
    say: [
      {
        ja: 'nanaco番号と、パスワードかカード裏面の7桁の番号で、会員メニューにログインします。',
        en: 'Sign in to the member menu with your nanaco number and password or the 7 digits on the back of the card.',
      },
      {
        ja: '「nanacoギフト登録」を選び、約款に同意して登録に進みます。',
        en: 'Choose “nanaco Gift registration” (nanacoギフト登録) and agree to the terms.',
      },
      {
        ja: '別のウィンドウでギフトIDを入力し、確認して「登録する」を押します。',
        en: 'Type the gift ID in the other window, check it and press “Register” (登録する).',
      },
      {
        ja: '受取可能日以降に、レジやセブン銀行ATMで残高確認かチャージをして受け取ります。',
        en: 'From the date that is shown, check the balance or charge at a till or a Seven Bank ATM to receive it.',
      },
    ],
    source: 'giftMail',
  },
  confusedWith: [
    {
      product: { ja: 'nanaco番号', en: 'nanaco number' },
      say: {
        say: {
          ja: 'nanacoカードに書かれた16桁の数字で、ログインに使います。ギフトIDではありません。',
          en: 'The 16 digits on a nanaco card, used to sign in. It is not a gift ID.',
        },
        source: 'publicCode',
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: '発行元（エヌ・ティ・ティ・カードソリューション）の「よくある質問」。まず、ギフトを送ってきた会社の案内も確かめてください。',
        en: 'The issuer’s questions and answers (NTT Card Solution). See also what the company that sent the gift says.',
      },
      source: 'issuerFaq',
    },
    page: { say: 'https://atgift.jp/faq/nanacogift', source: 'issuerFaq' },
    phone: null,
    haveAtHand: {
      say: { ja: 'nanacoギフトの「管理番号」。', en: 'The gift’s control number (管理番号).' },
      source: 'giftMail',
    },
  },
  siteSources: { redeem: 'publicCode', codeFormats: 'publicCode' },
  whyWide: {},
  sources: {
    publicCode: {
      publisher: 'Public source code that registers nanaco gifts (several projects)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    giftMail: {
      publisher: 'Public source code of a points service, with the mail that comes with nanaco gifts',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    issuerFaq: {
      publisher: '＠GIFT「nanacoギフトについてのご質問一覧」（エヌ・ティ・ティ・カードソリューション）',
      url: 'https://atgift.jp/faq/nanacogift',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    issuerNotice: {
      publisher: '＠GIFT「nanacoギフト ご注意事項」（エヌ・ティ・ティ・カードソリューション）',
      url: 'https://atgift.jp/item/nanacogift/notice/',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: [
      'https://nanacogift.jp/ap/p/top.do',
      'http://nanacogift.jp/ap/p/top.do',
      'https://nanacogift.jp/ap/p/register2.do',
      'https://nanacogift.jp/ap/p/register5.do?vsid=x',
    ],
    noMatch: ['https://nanacogift.jp/', 'https://www.nanaco-net.jp/pc/emServlet', 'https://nanacogift.jp.example.test/ap/p/top.do'],
  },
} satisfies CardExamples;
