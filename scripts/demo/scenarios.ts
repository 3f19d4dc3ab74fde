import type { Scenario } from './scenario';

const steamWallet = 'https://store.steampowered.com/account/redeemwalletcode';
const amazon = 'https://www.amazon.co.jp/gc/redeem';
const webMoney = 'https://www.webmoney.ne.jp/payment';

export const scenarios: readonly Scenario[] = [
  {
    name: 'calm',
    title: { ja: '何も起きていない日', en: 'A calm day' },
    lookAt: {
      ja: '画面には何も出ません。ポップアップは「使える」とは言わず、わかったこととわからないことを並べます。',
      en: 'Nothing appears in the page. The popup never says «it works»: it lists what is known and what could not be told.',
    },
    steps: [{ do: 'open', address: steamWallet }],
  },
  {
    name: 'incident-2019-12-20',
    title: { ja: '2019年12月20日の夜', en: 'The night of 20 December 2019' },
    lookAt: {
      ja: 'Apple、Google Play、WebMoneyのコードは使えず、レジでも有効にできませんでした。誰がいつから伝えている障害かが出ます。Amazonには何も出ません。',
      en: 'Codes of Apple, Google Play and WebMoney did not work and tills could not activate cards: by whom and since when. Amazon stays quiet.',
    },
    at: '2019-12-20T20:00:00+09:00',
    steps: [{ do: 'open', address: webMoney }],
    alsoAt: ['https://apps.apple.com/redeem', 'https://play.google.com/redeem', amazon],
    beforeBuying: { card: 'apple', shop: 'lawson' },
  },
  {
    name: 'cookies-blocked',
    title: { ja: 'Cookieが止められている', en: 'Cookies are blocked' },
    lookAt: {
      ja: 'このサイトのCookieが使えないことと、許可のしかたが出ます。',
      en: 'The banner says that this site cannot keep cookies, and how to allow them.',
    },
    cookiesBlockedFor: ['https://www.amazon.co.jp'],
    steps: [{ do: 'open', address: amazon }],
  },
  {
    name: 'back-after-submit',
    title: { ja: '送信したあとに「戻る」', en: 'Back after submitting' },
    lookAt: {
      ja: '送信ずみのフォームに戻ったこと、もう一度押す前に確かめることが出ます。',
      en: 'The banner says that this form was submitted already, and what to check before pressing again.',
    },
    world: { redeemAnswer: 'accepted' },
    steps: [
      { do: 'open', address: webMoney },
      { do: 'type', into: 'input[type=text]', text: 'EXAMPLE0EXAMPLE0' },
      { do: 'submit', button: 'button[type=submit]' },
      { do: 'goBack' },
    ],
  },
  {
    name: 'page-failing',
    title: { ja: 'ページそのものが失敗している', en: 'The page itself is failing' },
    lookAt: {
      ja: 'サイトがエラー(503)を返していることと、試せることが出ます。',
      en: 'The banner says that the site answered with an error (503), and what can be tried.',
    },
    failing: { 'www.amazon.co.jp': 503 },
    steps: [{ do: 'open', address: amazon }],
  },
  {
    name: 'offline',
    title: { ja: '接続が切れた', en: 'The connection is lost' },
    lookAt: {
      ja: '開いたあとに接続が切れました。送信する前に気づけます。',
      en: 'The connection was lost after the page had loaded, and is noticed before anything is submitted.',
    },
    steps: [{ do: 'open', address: steamWallet }, { do: 'loseConnection' }],
  },
  {
    name: 'wrong-card',
    title: { ja: '別のコードを入れようとしている', en: 'A code of another kind' },
    lookAt: {
      ja: '5文字×5組のコードはSteamウォレットのものではないことと、入力する場所が出ます。',
      en: 'Five blocks of five are no Steam Wallet code; the banner says where such a code belongs.',
    },
    steps: [
      { do: 'open', address: steamWallet },
      { do: 'type', into: '#wallet_code', text: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE' },
    ],
  },
  {
    name: 'typing-faults',
    title: { ja: '全角で入力している', en: 'Typed in full-width letters' },
    lookAt: {
      ja: '全角文字がまざっていることが、送信する前に出ます。コードそのものはどこにも送られません。',
      en: 'Full-width letters are noticed before the code is submitted. The code itself goes nowhere.',
    },
    steps: [
      { do: 'open', address: steamWallet },
      { do: 'type', into: '#wallet_code', text: 'ＡＢＣ１２-ＤＥＦ３４-ＧＨＩ５６' },
    ],
  },
  {
    name: 'insecure-page',
    title: { ja: 'httpsではない画面', en: 'A page without https' },
    lookAt: {
      ja: '暗号化されていない画面にコードを入力しないよう、注意が出ます。',
      en: 'The banner warns not to type a code into a page that is not encrypted.',
    },
    withoutHttps: ['www.webmoney.ne.jp'],
    steps: [{ do: 'open', address: webMoney.replace('https:', 'http:') }],
  },
  {
    name: 'feed-missing',
    title: { ja: '障害の情報が手に入らない', en: 'No news can be had' },
    lookAt: {
      ja: '「報告なし」とは言わず、「わからない」と言います。発行元のお知らせページを案内します。',
      en: 'It does not say «nothing reported»: it says that it cannot tell, and names the issuer’s notice page.',
    },
    feed: 'missing',
    failing: { 'www.apple.com': 503 },
    steps: [{ do: 'open', address: webMoney }],
  },
];
