import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'minecraft',
  pages: [
    {
      id: 'redeem',
      hosts: ['www.minecraft.net'],
      // With or without a language in front: /redeem, /en-us/redeem, and with the code behind it.
      paths: ['/redeem', '/redeem?*', '/redeem/*', '/*/redeem', '/*/redeem?*'],
    },
  ],
  codeFormats: [{ lengths: [25], distinctive: true }],
} satisfies CardSite;

export const rules = {
  id: 'minecraft',
  name: { ja: 'Minecraftプリペイドカード・コード', en: 'Minecraft gift card or code' },
  group: 'games',
  monogram: 'Mc',
  typedAt: { say: 'issuerPage', source: 'publicCode' },
  officialPage: { say: 'https://www.minecraft.net/redeem', source: 'publicCode' },
  balancePage: null,
  noticePage: null,
  cleanAddresses: { redeem: 'https://www.minecraft.net/redeem' },
  soldAt: null,
  usableAt: { say: ['minecraft'], source: 'publicCode' },
  notUsableAt: null,
  region: {
    say: {
      binds: 'country',
      text: {
        ja: 'アカウントの国や地域が、コードの国や地域とちがうと使えないことがあるとされています。',
        en: 'A code is said to be refused if the country or region of the account is not the code’s.',
      },
    },
    source: 'troubleBlog',
    hint: true,
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'already-redeemed',
      outcome: 'refused',
      cause: 'alreadyUsed',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'The card has already been redeemed' }], source: 'giftFaq', hint: true },
      meaning: {
        say: {
          ja: 'コードは使用済みという意味です。ご自分や家族のアカウントで使っていないか確かめてください。よそから買ったコードなら、使用済みのものを売られたのかもしれません。',
          en: 'The code was used before. See whether it was you or your family. If you bought it from someone else, they may have sold you a used code.',
        },
        source: 'olderHelp',
      },
      fixes: ['use-right-account', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'pin-invalid',
      outcome: 'refused',
      cause: 'mistyped',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'This PIN code is invalid' }], source: 'giftFaq', hint: true },
      meaning: {
        say: {
          ja: 'コードが無効という意味です。一文字ずつ見比べてください。合っていれば、カードの番号の写真とレシートを用意して、買ったお店かサポートに相談します。',
          en: 'The code is not valid. Compare it character by character. If it is right, ask the shop or support, with a photo of the code and the receipt.',
        },
        source: 'giftFaq',
      },
      fixes: ['compare-with-card', 'delete-and-retype', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'cannot-redeem-now',
      outcome: 'refused',
      cause: 'outage',
      seenByPeople: true,
      words: { say: [{ language: 'en', pattern: 'We are currently unable to redeem prepaid cards' }], source: 'giftFaq', hint: true },
      meaning: {
        say: {
          ja: 'いまはカードを引き換えられない、という意味です。1、2時間おいてからもう一度試します。それでもだめなら、買ったお店でカードを有効にしてもらいます。',
          en: 'Cards cannot be redeemed at the moment. Try again in an hour or two; if that fails, ask the shop to activate the card.',
        },
        source: 'giftFaq',
      },
      fixes: ['reload-later', 'wait-for-recovery', 'ask-shop-with-receipt'],
    },
    {
      id: 'voucher-not-found',
      outcome: 'refused',
      cause: 'severalCauses',
      seenByPeople: false,
      words: null,
      meaning: {
        say: {
          ja: '「NOT_FOUND」。コードが存在しないときも、使用済みのときも、同じ答えになります。',
          en: 'NOT_FOUND. The answer is the same for a code that does not exist and for one that was used.',
        },
        source: 'interfaceNotes',
      },
      fixes: ['compare-with-card', 'use-right-account', 'contact-issuer'],
    },
    {
      id: 'unauthorized',
      outcome: 'refused',
      cause: 'signedOut',
      seenByPeople: false,
      words: null,
      meaning: {
        say: {
          ja: '「Unauthorized」。サインインしていないか、サインインの期限が切れています。',
          en: 'Unauthorized. Nobody is signed in, or the sign-in has run out.',
        },
        source: 'interfaceNotes',
      },
      fixes: ['sign-in-first'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['minecraft gift', 'マインクラフト gift', 'マイクラ gift', 'マインコイン'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: [
    'マインクラフト プリペイドカード',
    'マイクラ プリペイドカード',
    'マインクラフト ギフトコード',
    'マインコイン',
    'Minecraft prepaid card',
    'Minecraft gift code',
    'Minecoins card',
  ],
  whereToType: {
    say: {
      ja: 'ブラウザで www.minecraft.net/redeem を開き、Microsoftアカウントでサインインして入力します。',
      en: 'In a browser, at www.minecraft.net/redeem, signed in with a Microsoft account.',
    },
    source: 'publicCode',
  },
  codeLooksLike: {
    say: { ja: '25文字（5文字×5組）のコードです。', en: '25 characters in five blocks of five.' },
    source: 'interfaceNotes',
  },
  confusable: null,
  expiry: null,
  limits: null,
  activation: null,
  notFor: null,
  steps: {
    say: [
      {
        ja: 'www.minecraft.net/redeem を開き、コードを使うMicrosoftアカウントでサインインします。',
        en: 'Open www.minecraft.net/redeem and sign in with the Microsoft account that is to get it.',
      },
      { ja: 'コードをそのまま入力して確定します。', en: 'Type the code as it stands and confirm.' },
      {
        ja: 'マイクロソフトの引き換えページに移ることがあるとされています。移ったら、最後の確認まで進めます。',
        en: 'It is said that Microsoft’s own redemption page may take over. If so, go on to its last confirmation.',
      },
    ],
    source: 'publicCode',
    hint: true,
  },
  confusedWith: [
    {
      product: { ja: 'PlayStation用のトークン', en: 'Tokens for PlayStation' },
      say: {
        say: {
          ja: 'Minecoinsとは別のもので、PlayStationだけで使うとされています。',
          en: 'Said to be different from Minecoins, and for PlayStation only.',
        },
        source: 'publicCode',
        hint: true,
      },
    },
    {
      product: { ja: 'Xbox・Microsoftギフトカード', en: 'Xbox and Microsoft gift card' },
      say: {
        say: {
          ja: '同じ25文字ですが、Microsoftアカウントの残高になるカードです。account.microsoft.com/billing/redeem で引き換えます。',
          en: 'Also 25 characters, but it becomes balance of the Microsoft account. Redeem it at account.microsoft.com/billing/redeem.',
        },
        source: 'microsoftPage',
      },
      card: 'microsoft',
    },
    {
      product: { ja: 'Java版と統合版（Bedrock）', en: 'Java Edition and Bedrock Edition' },
      say: {
        say: {
          ja: 'どちらの版のコードかが決まっていることがあるとされています。カードに書かれた版をご確認ください。',
          en: 'A code may be for one of the two editions only, it is said. Read on the card which one.',
        },
        source: 'publicCode',
        hint: true,
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: 'Minecraftのサポート。ほかのお店や人から買ったコードの返金には応じておらず、売り手に問い合わせるよう案内していました。',
        en: 'Minecraft’s support. It did not refund codes bought elsewhere, and sent people to the seller.',
      },
      source: 'olderHelp',
    },
    page: { say: 'https://help.minecraft.net/hc/en-us/requests/new', source: 'supportForm' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { redeem: 'publicCode', codeFormats: 'interfaceNotes' },
  sources: {
    publicCode: {
      publisher: 'Public source code that explains or opens Minecraft’s redemption page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    interfaceNotes: {
      publisher: 'mojang-api-docs.gapple.pw (notes by others on the interface that redeems codes)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'thirdParty',
    },
    giftFaq: {
      publisher: 'Minecraft Help, Gift Code Issues FAQ (June and July 2023), in a public archive',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuerViaCopy',
    },
    olderHelp: {
      publisher: 'Mojang Help (an old page of help.mojang.com)',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    supportForm: {
      publisher: 'Public source code of a helper of Mojang’s bug tracker, which names this form',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    microsoftPage: {
      publisher: 'Public source code that works with Microsoft’s redemption page',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    troubleBlog: { publisher: 'ittrip.xyz', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: [
      'https://www.minecraft.net/redeem',
      'https://www.minecraft.net/en-us/redeem',
      'https://www.minecraft.net/ja-jp/redeem?ref=x',
      'http://www.minecraft.net/redeem',
    ],
    noMatch: ['https://www.minecraft.net/', 'https://www.minecraft.net/en-us/article/redeemed', 'https://help.minecraft.net/hc/en-us'],
  },
} satisfies CardExamples;
