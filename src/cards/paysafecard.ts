import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';

export const site = {
  id: 'paysafecard',
  pages: [
    {
      id: 'panel',
      // Shops hand over to the payment panel with the payment in the query.
      hosts: ['customer.cc.at.paysafecard.com'],
      paths: ['/psccustomer/GetCustomerPanelServlet*', '/rest/payment/panel*'],
    },
  ],
  codeFormats: [{ lengths: [16], alphabet: 'digits' }],
} satisfies CardSite;

export const rules = {
  id: 'paysafecard',
  name: { ja: 'paysafecard（ペイセーフカード）', en: 'paysafecard' },
  group: 'eMoney',
  monogram: 'Pa',
  typedAt: { say: 'merchantPages', source: 'declined' },
  officialPage: null,
  // The issuer’s help speaks of its balance check without its address; the one in public code is old.
  balancePage: null,
  noticePage: null,
  // A payment begins at the shop, so only the look-up has an address to start again from.
  cleanAddresses: {},
  soldAt: null,
  usableAt: { say: ['paysafecard-merchants'], source: 'fraudPrevention' },
  notUsableAt: null,
  region: {
    say: {
      binds: 'country',
      text: {
        ja: 'コードの国や通貨がPaysafeCardアカウントと違うと、アカウントに追加できないことがあります。お店での支払いに直接使えることはあります。',
        en: 'A code of another country or currency may not be added to a PaysafeCard account, though it may be used directly at shops.',
      },
    },
    source: 'otherCountry',
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'no-credit',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'balanceTooLow',
      words: { say: [{ language: 'en', pattern: 'This PIN does not currently have any available credit on it' }], source: 'noCredit' },
      meaning: {
        say: {
          ja: '今は使える残高がありません。支払いが完了しなかったときの金額は、たいてい2時間以内に戻ります。もう一度払う前に、残高の照会でご確認ください。',
          en: 'There is no credit to spend at the moment. The amount of a payment that failed usually comes back within two hours. Look at the balance before you pay again.',
        },
        source: 'noCredit',
      },
      fixes: ['check-balance-first', 'wait-for-recovery', 'stop-retrying', 'contact-issuer'],
    },
    {
      id: 'blocked',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'severalCauses',
      words: {
        say: [{ language: 'en', pattern: 'An error has occurred. Please contact the paysafecard Service Team' }],
        source: 'blockedPin',
      },
      meaning: {
        say: {
          ja: '残高の照会でこう表示されるのは、PINの利用が止められているときです。このPINではもう支払えません。発行会社にご連絡ください。',
          en: 'The balance check shows this when the PIN has been blocked. No further payment with it is possible; contact the issuer.',
        },
        source: 'blockedPin',
      },
      fixes: ['contact-issuer'],
    },
    {
      id: 'payment-declined',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'severalCauses',
      words: null,
      meaning: {
        say: {
          ja: '支払いが断られる理由はいくつかあります。残高不足、期限切れや使用済みのコード、そのお店や国では使えないコード、VPN、一時的な不具合などです。',
          en: 'There are several reasons: too little credit, an expired or used code, a code that is not for that shop or country, a VPN, or a passing fault.',
        },
        source: 'declined',
      },
      fixes: ['check-balance-first', 'reload-later', 'switch-off-proxy-or-vpn', 'check-connection', 'pay-another-way', 'contact-issuer'],
    },
    {
      id: 'top-up-failed',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'severalCauses',
      words: null,
      meaning: {
        say: {
          ja: 'アカウントに追加できないときは、PINの打ちまちがい、すでに使ったコード、お店での有効化もれ、国や通貨の違い、アカウントの制限や上限が考えられます。',
          en: 'A code that cannot be added to an account may be mistyped, used, not activated by the seller, of another country or currency, or over a limit of the account.',
        },
        source: 'topUp',
      },
      fixes: ['compare-with-card', 'check-balance-first', 'match-country-of-account', 'ask-shop-with-receipt', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['pay safe card', 'ペイセーフ card'] } satisfies CardMention;

export const prose = {
  issuer: {
    say: { ja: 'Paysafe Prepaid Services Limited（販売店の案内による）', en: 'Paysafe Prepaid Services Limited (so says a seller)' },
    source: 'sellerText',
    hint: true,
  },
  aliases: ['ペイセーフカード', 'PaysafeCard', 'paysafecard PIN', 'PSC'],
  whereToType: {
    say: {
      ja: 'お店でpaysafecardを選ぶと開く支払い画面に入力します。電話やメールで番号を聞かれても、教えないでください。',
      en: 'In the payment panel that opens when a shop is paid by paysafecard. Never tell the PIN by telephone or mail.',
    },
    source: 'fraudPrevention',
  },
  codeLooksLike: {
    say: {
      ja: '16桁の数字のPINです。カードやレシートにあるシリアル番号とは別のものです。',
      en: 'A PIN of 16 digits. The serial number is another number.',
    },
    source: 'fraudPrevention',
  },
  confusable: null,
  expiry: null,
  limits: null,
  activation: null,
  notFor: {
    say: {
      ja: '警察や役所がpaysafecardで支払いを求めることはありません。「残高を増やせる」という話や、パソコンのロック解除の代金は詐欺です。',
      en: 'No police or authority takes it as payment. Offers to “increase your credit” and demands to unlock a computer are scams.',
    },
    source: 'fraudPrevention',
  },
  steps: null,
  confusedWith: [
    {
      product: { ja: 'PaysafeCard Gold', en: 'PaysafeCard Gold' },
      say: {
        say: {
          ja: '名前は似ていますが、別のコードです。カードやレシートに「Gold」や「Junior」と書かれていないか、ご確認ください。',
          en: 'It is another code with a similar name. See whether the card or receipt says “Gold” or “Junior”.',
        },
        source: 'topUp',
      },
    },
    {
      product: { ja: 'paysafecard Mastercard', en: 'paysafecard Mastercard' },
      say: {
        say: {
          ja: 'アカウントから入金して使うカードで、16桁のPINとは別のものです。',
          en: 'A payment card that is loaded from an account; it is not the 16-digit PIN.',
        },
        source: 'mastercardFaq',
      },
    },
  ],
  support: {
    who: {
      say: {
        ja: 'paysafecardのサポート。だまされてPINを教えたときは、残高が使われる前なら、サイトのフォームか電話でPINを止められます。サポートが聞くのはシリアル番号だけで、PINは聞きません。',
        en: 'paysafecard’s support. If you told a swindler the PIN, it can be locked by web form or hotline as long as it is unspent. The staff ask only for the serial number, never for the PIN.',
      },
      source: 'fraudHelp',
    },
    page: { say: 'https://www.paysafecard.com/en-fr/support/question/184/why-can-t-i-pay-at-an-online-shop/', source: 'declined' },
    phone: null,
    haveAtHand: { say: { ja: 'シリアル番号をご用意ください。', en: 'The serial number.' }, source: 'noCredit' },
  },
  whyWide: {},
  siteSources: { panel: 'merchantCode', codeFormats: 'fraudPrevention' },
  sources: {
    merchantCode: {
      publisher: 'Public source code of shops that hand over to paysafecard’s payment panel',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    fraudHelp: {
      publisher: 'paysafecard',
      url: 'https://www.paysafecard.com/en-lt/help/suspicion-of-fraud/',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    fraudPrevention: {
      publisher: 'paysafecard',
      url: 'https://www.paysafecard.com/en-au/security/fraud-prevention/',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    otherCountry: {
      publisher: 'paysafecard, help for a card from another country',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    noCredit: {
      publisher: 'paysafecard',
      url: 'https://www.paysafecard.com/da/support/question/28/',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    declined: {
      publisher: 'paysafecard',
      url: 'https://www.paysafecard.com/en-fr/support/question/184/why-can-t-i-pay-at-an-online-shop/',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    topUp: {
      publisher: 'paysafecard',
      url: 'https://www.paysafecard.com/es-ar/support/question/117/por-que-ha-fallado-la-carga-de-cuenta-paysafecard/',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    blockedPin: {
      publisher: 'paysafecard, search in its questions and answers',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    mastercardFaq: {
      publisher: 'paysafecard',
      url: 'https://www.paysafecard.com/en-ie/faq/payment-with-paysafecard-mastercard-failed/',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    sellerText: { publisher: 'recharge.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  panel: {
    match: [
      'https://customer.cc.at.paysafecard.com/psccustomer/GetCustomerPanelServlet?mid=1',
      'https://customer.cc.at.paysafecard.com/rest/payment/panel?mtid=1',
      'http://customer.cc.at.paysafecard.com/rest/payment/panel',
    ],
    noMatch: [
      'https://customer.cc.at.paysafecard.com/cct/cctool.xhtml',
      'https://www.paysafecard.com/en/',
      'https://customer.cc.at.paysafecard.com.example.test/rest/payment/panel',
    ],
  },
} satisfies CardExamples;
