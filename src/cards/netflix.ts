import type { CardExamples, CardMention, CardProse, CardRules, CardSite } from '../contracts/card';
import type { Text } from '../contracts/text';

/** Netflix’s help gives one explanation for «not valid», in whichever language the page says it. */
const invalidMeans = {
  ja: 'コードの入力まちがいであることがほとんどです。まちがっていないのに出るときは、お店でカードがまだ有効になっていないことがあります。Netflixは、24時間待ってからもう一度試し、それでも出るときは問い合わせるよう案内しています。',
  en: 'Mostly the code was mistyped. If it was not, the shop may not have activated the card yet. Netflix says to wait 24 hours, try again, and contact them if the message comes back.',
} satisfies Text;

export const site = {
  id: 'netflix',
  pages: [{ id: 'redeem', hosts: ['www.netflix.com'], paths: ['/redeem*'] }],
  // Guides print the length and call them digits or letters and digits, so letters are allowed.
  codeFormats: [{ lengths: [11] }],
} satisfies CardSite;

export const rules = {
  id: 'netflix',
  name: { ja: 'Netflixギフトカード', en: 'Netflix gift card' },
  group: 'streaming',
  monogram: 'Nf',
  typedAt: { say: 'issuerPage', source: 'helpArticle' },
  officialPage: { say: 'https://www.netflix.com/redeem', source: 'siteCopies' },
  balancePage: null,
  noticePage: { say: 'https://help.netflix.com/en/is-netflix-down', source: 'statusCode' },
  cleanAddresses: { redeem: 'https://www.netflix.com/redeem' },
  soldAt: {
    say: ['seven-eleven', 'lawson', 'familymart', 'yamada-denki', 'yodobashi-camera', 'bic-camera'],
    source: 'giftissue',
    hint: true,
  },
  usableAt: { say: ['netflix'], source: 'terms' },
  notUsableAt: null,
  region: {
    say: {
      binds: 'currency',
      text: {
        ja: 'カードに書かれた通貨でNetflixが提供されている国でだけ使えます。',
        en: 'It works only in countries where Netflix is sold in the currency printed on the card.',
      },
    },
    source: 'terms',
  },
  neverUsed: null,
  attemptLimit: null,
  flow: null,
  lookalikes: {},
  messages: [
    {
      id: 'already-used',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'alreadyUsed',
      words: { say: [{ language: 'pl', pattern: 'Wprowadzonego kodu użyto wcześniej' }], source: 'helpArticle' },
      meaning: {
        say: {
          ja: 'このコードは、すでにどこかのアカウントで使われていることがほとんどです。まず、ご自分のアカウントのお支払いの詳細に、ギフトカードの残高が入っていないか確かめてください。入っていなければ、Netflixに問い合わせます。',
          en: 'Mostly the card has already been redeemed on some account. First look at the billing details of your own account for the gift card’s balance. If it is not there, contact Netflix.',
        },
        source: 'helpArticle',
      },
      fixes: ['check-balance-first', 'use-right-account', 'contact-issuer'],
    },
    {
      id: 'not-valid',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'severalCauses',
      words: { say: [{ language: 'pl', pattern: 'Wprowadzony kod jest nieprawidłowy' }], source: 'helpArticle' },
      meaning: { say: invalidMeans, source: 'helpArticle' },
      fixes: ['compare-with-card', 'wait-for-activation', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      // Apart from the one above only because other people, not Netflix, quote the Japanese words.
      id: 'not-valid-ja',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'severalCauses',
      words: { say: [{ language: 'ja', pattern: '入力したコードが無効です' }], source: 'giftissue', hint: true },
      meaning: { say: invalidMeans, source: 'helpArticle' },
      fixes: ['compare-with-card', 'wait-for-activation', 'ask-shop-with-receipt', 'contact-issuer'],
    },
    {
      id: 'error-try-later',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'severalCauses',
      words: {
        say: [{ language: 'pl', pattern: 'Podczas realizacji prezentu wystąpił błąd' }],
        source: 'helpArticle',
      },
      meaning: {
        say: {
          ja: 'ギフトの登録中にエラーが起きました。Netflixは、netflix.com/clearcookies でNetflixのCookieを消してから（ログアウトされます）、netflix.com/redeem で登録し直すよう案内しています。それでも出るときは、カードがまだ有効になっていないことがあるため、24時間待ってからもう一度試します。',
          en: 'An error occurred while redeeming. Netflix says to clear its cookies at netflix.com/clearcookies (you will be signed out) and to redeem again at netflix.com/redeem. If the message stays, the card may not be active yet: wait 24 hours and try again.',
        },
        source: 'helpArticle',
      },
      fixes: ['start-again-from-clean-page', 'wait-for-activation', 'contact-issuer'],
    },
    {
      id: 'not-with-this-payment',
      seenByPeople: true,
      outcome: 'refused',
      cause: 'accountNotEligible',
      words: {
        say: [
          {
            language: 'pl',
            pattern: 'z kart podarunkowych i kodów promocyjnych nie można korzystać za pomocą obecnej metody płatności',
          },
        ],
        source: 'helpArticle',
      },
      meaning: {
        say: {
          ja: '今の支払い方法では、ギフトカードを使えません。ほかの会社を通して支払っているアカウントでは、その支払いをやめ、最後の請求期間が終わってから登録します。',
          en: 'Gift cards cannot be used with the current way of paying. On an account that is billed through another company, end that billing first and redeem the card after its last billing period.',
        },
        source: 'terms',
      },
      fixes: ['use-right-account', 'contact-issuer'],
    },
  ],
  ended: [],
} satisfies CardRules;

export const mention = { words: ['netflix gift', 'ネットフリックス gift', 'ネトフリ gift'] } satisfies CardMention;

export const prose = {
  issuer: null,
  aliases: [
    'Netflixプリペイドカード',
    'Netflixプリペイド・ギフトカード',
    'ネットフリックス ギフトカード',
    'ネトフリ プリペイドカード',
    'Netflix prepaid card',
    'Netflix code',
  ],
  whereToType: {
    say: { ja: 'ブラウザで netflix.com/redeem を開いて入力します。', en: 'In a browser, at netflix.com/redeem.' },
    source: 'terms',
  },
  codeLooksLike: {
    say: {
      ja: '11文字の「PINコード」とされています。カードの裏、購入時のレシート、またはメールに書かれています。',
      en: 'It is said to be a PIN of 11 characters, on the back of the card, on the receipt or in an e-mail.',
    },
    source: 'lengthGuides',
    hint: true,
  },
  confusable: null,
  expiry: {
    say: {
      ja: '期限はないとされています。ネットのギフトサービスで買ったものには、期限が付くことがあるとされています。',
      en: 'It is said not to expire. A code bought through an online gift service is said to have a term of its own.',
    },
    source: 'shopGuides',
    hint: true,
  },
  limits: {
    say: {
      ja: '日本では2,000円、3,500円、5,000円と、2,000円から3万円の好きな金額のものがあるとされています。好きな金額のものはセブン-イレブンだけとされています。',
      en: 'In Japan it is said to come as 2,000, 3,500 and 5,000 yen, and with any amount from 2,000 to 30,000 yen (that one at 7-Eleven only).',
    },
    source: 'shopGuides',
    hint: true,
  },
  activation: {
    say: {
      ja: '店頭で買ったカードは、お店が有効にするまで使えません。正しく入力しても使えないときは、24時間待ってからもう一度試します。',
      en: 'A card bought in a shop does not work until the shop has activated it. If a correct code is refused, wait 24 hours and try again.',
    },
    source: 'helpArticle',
  },
  notFor: {
    say: {
      ja: 'ほかの会社を通してNetflixの料金を支払っているアカウントには使えません。先にその支払いをやめる必要があります。',
      en: 'Not for an account whose Netflix fee is billed by another company: that billing must end first.',
    },
    source: 'terms',
  },
  steps: null,
  confusedWith: [],
  support: {
    who: {
      say: {
        ja: 'Netflixヘルプセンター。24時間待っても同じメッセージが出るときは、問い合わせるよう案内されています。',
        en: 'Netflix Help Center. It says to contact them when the message comes back after 24 hours.',
      },
      source: 'helpArticle',
    },
    page: { say: 'https://help.netflix.com/', source: 'siteCopies' },
    phone: null,
    haveAtHand: null,
  },
  whyWide: {},
  siteSources: { redeem: 'siteCopies', codeFormats: 'lengthGuides' },
  sources: {
    helpArticle: {
      publisher: 'Netflix Help Center (Polish)',
      url: 'https://help.netflix.com/pl/node/59987',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
    terms: {
      publisher: 'Netflix, gift card and balance terms (Turkish, of June 1, 2021)',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'issuerViaCopy',
    },
    siteCopies: {
      publisher: 'Public source code that copies the links at the foot of Netflix’s pages',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    statusCode: {
      publisher: 'Public source code that looks up whether Netflix is down',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'code',
    },
    giftissue: { publisher: 'giftissue.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
    lengthGuides: {
      publisher: 'businessinsider.my (2020), rollingstone.de',
      readOn: '2026-11-24',
      copyAge: 'known',
      confidence: 'thirdParty',
    },
    shopGuides: { publisher: 'appllio.com、apple-geeks.com', readOn: '2026-11-24', copyAge: 'unknown', confidence: 'thirdParty' },
  },
} satisfies CardProse;

export const examples = {
  redeem: {
    match: ['https://www.netflix.com/redeem', 'https://www.netflix.com/redeem?g=x', 'http://www.netflix.com/redeem'],
    noMatch: ['https://www.netflix.com/login', 'https://www.netflix.com/gift-cards', 'https://help.netflix.com/pl/node/59987'],
  },
} satisfies CardExamples;
