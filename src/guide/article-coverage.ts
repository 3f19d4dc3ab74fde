import type { FixId } from '../contracts/fix';

/** Where the guide deals with a statement of the article, what of it stands there, and what the guide says otherwise. */
export type Covered = ({ readonly chapter: string } | { readonly fix: FixId }) & {
  /** Lines of the article, from 1; a pair is a first and a last line. */
  readonly lines: readonly Lines[];
  /** The guide's own Japanese words on it. */
  readonly says: RegExp;
  /** In what the guide departs from the article, and why. */
  readonly differs?: string;
};

type Lines = number | readonly [first: number, last: number];

/** Every cause and remedy that the article on the outage of 2019-12-20 names, in our own words. */
export const articleCoverage: Readonly<Record<string, Covered>> = {
  'system-failure': { chapter: 'outage', lines: [5], says: /止まると、正しいコードでも使えません/ },
  'bought-but-unusable': { chapter: 'outage', lines: [6, 37], says: /買ってあったコードも使えませんでした/ },
  'affected-shops': {
    chapter: 'outage',
    lines: [15, [17, 30], 34],
    says: /多くのお店でカードを買えず/,
    differs: 'The guide names no shop: they stand in the curated feed of that night, by which the popup judges, and lapse with it.',
  },
  'shops-that-could-sell': {
    chapter: 'outage',
    lines: [35, 114],
    says: /買えたお店もありましたが/,
    differs: 'Not named either, for the same reason.',
  },
  'invalidated-card': { chapter: 'card-state', lines: [43], says: /無効のまま/ },
  mistyped: { chapter: 'code', lines: [44, 50], says: /入力まちがい/ },
  expired: { chapter: 'card-state', lines: [45, 51], says: /期限があるカード/ },
  'already-used': { chapter: 'card-state', lines: [46, 50], says: /「使用済み」と出たら/ },
  'card-in-unusable-state': { chapter: 'card-state', lines: [47], says: /使えない状態だと言われたとき/ },
  'other-country': { chapter: 'right-card', lines: [48, 51], says: /買った国でしか使えない/ },
  'back-button-error': { chapter: 'back-button', lines: [[60, 61], 182, 184], says: /不正な操作とみなされて/ },
  'use-buttons-on-page': { chapter: 'back-button', lines: [63], says: /ページの中のボタンを使う/ },
  'old-browser': { chapter: 'update', lines: [69, 73, 138], says: /ブラウザや端末のシステムが古いと/ },
  'wrong-proxy-setting': { chapter: 'proxy', lines: [70, 189], says: /手動や自動にしていると/ },
  'cookies-off': { chapter: 'cookies', lines: [71, 202], says: /止めていると、カードを使えないことがあります/ },
  'defaults-are-right': { chapter: 'cookies', lines: [74, 203], says: /はじめは使える設定/ },
  'card-not-for-site': { chapter: 'right-card', lines: [[82, 83], 85], says: /カードごとに使える場所が決まっています/ },
  'look-again-before-buying': { chapter: 'right-card', lines: [86], says: /買う前に、使うサイトの案内でもう一度/ },
  'device-without-sha-2': {
    chapter: 'old-device',
    lines: [[90, 91], 93],
    says: /SHA-2は、サイトの証明書/,
    differs: 'The article calls SHA-2 a way of encrypting; it is how a certificate is checked, and the guide says so.',
  },
  'replace-device': {
    fix: 'use-another-device',
    lines: [93],
    says: /新しい端末で試す/,
    differs:
      'The article says that only a new device helps. The guide has the person update first and then use any newer device, also a borrowed one.',
  },
  'wait-for-recovery': { fix: 'wait-for-recovery', lines: [101], says: /復旧を確かめてから/ },
  'no-way-back-to-cash': { fix: 'wait-for-recovery', lines: [102], says: /現金に戻すのは難しい/ },
  'typing-again-does-not-help': { fix: 'wait-for-recovery', lines: [102], says: /何度入力しても結果は変わりません/ },
  'recovery-times': { chapter: 'outage', lines: [97], says: /午前2時16分ごろ/ },
  'apple-still-down': { chapter: 'outage', lines: [108], says: /15時になっても復旧していません/ },
  'look-at-official-notices': {
    fix: 'wait-for-recovery',
    lines: [104],
    says: /公式のお知らせ/,
    differs: 'The article names WebMoney’s site for all cards; the guide means each issuer’s own.',
  },
  'do-not-buy': { fix: 'do-not-buy-now', lines: [110, 112, [116, 117]], says: /復旧を待ちましょう/ },
  'credit-card-instead': { fix: 'pay-another-way', lines: [121, 123], says: /クレジットカード/ },
  'other-gift-card-instead': {
    fix: 'pay-another-way',
    lines: [124],
    says: /別の会社のギフトカード/,
    differs: 'The article names one brand; the guide names none, so that nobody buys one before seeing whether the site takes it.',
  },
  'ways-to-pay-differ': { fix: 'pay-another-way', lines: [126], says: /サイトの支払い方法を確認/ },
  'recommended-systems': {
    chapter: 'old-device',
    lines: [[130, 136]],
    says: /Internet Explorer 9以上/,
    differs: 'Told as what was named in 2019: any browser that runs the extension is far newer.',
  },
  'built-in-browser': {
    chapter: 'update',
    lines: [139],
    says: /はじめから入っているブラウザ/,
    differs: 'The article says that such a browser never grows old; the guide says that it may become newer together with the system.',
  },
  'update-browser-in-store': {
    fix: 'update-browser',
    lines: [141, 143],
    says: /「更新」と出ていれば/,
    differs:
      'The article takes «open» for «newest»; the guide says that no newer one can be had for this device, which an old device shows too.',
  },
  'update-system': { fix: 'update-ios', lines: [145, 147, 149], says: /ソフトウェアアップデート/ },
  'already-newest': { fix: 'update-ios', lines: [[151, 152]], says: /更新があれば/ },
  'enter-passcode': { fix: 'update-ios', lines: [154], says: /パスコード/ },
  'no-use-while-installing': { fix: 'update-ios', lines: [[156, 157]], says: /インストール中は端末を使えません/ },
  'enough-time-to-update': { fix: 'update-ios', lines: [159], says: /時間と電池に余裕/ },
  'unstable-connection': { chapter: 'connection', lines: [[171, 172]], says: /途中で通信が切れると/ },
  'restart-router': { fix: 'check-connection', lines: [165], says: /ルーター/ },
  'change-wifi-channel': { fix: 'check-connection', lines: [166], says: /チャンネル/ },
  'check-cable': { fix: 'check-connection', lines: [167, 172], says: /ケーブル/ },
  'airplane-mode': {
    fix: 'check-connection',
    lines: [168, [174, 175]],
    says: /すぐ戻さず、しばらく待って/,
    differs: 'The article has the colour orange; systems differ, so the guide says that it changes.',
  },
  'restart-device': { fix: 'check-connection', lines: [169, 177], says: /端末を再起動/ },
  'one-after-another': { chapter: 'connection', lines: [178], says: /一つずつ順番に試し/ },
  'start-again-from-front-page': { fix: 'start-again-from-clean-page', lines: [185], says: /最初から入力/ },
  'switch-proxy-off': {
    fix: 'switch-off-proxy-or-vpn',
    lines: [190, 192, 194, 196, 198],
    says: /プロキシを構成/,
    differs: 'The menu’s newer name.',
  },
  'proxy-is-off-by-default': { chapter: 'proxy', lines: [189], says: /はじめはオフ/ },
  'unblock-cookies': {
    fix: 'allow-cookies-for-site',
    lines: [205, 207],
    says: /すべてのCookieをブロック/,
    differs: 'Safari’s settings have moved below «apps» since.',
  },
  'other-sites-fail-too': { chapter: 'cookies', lines: [208], says: /ほかのサイトも、うまく動かなくなる/ },
  'use-card-of-the-site': {
    fix: 'use-right-card-for-place',
    lines: [
      [212, 213],
      [215, 216],
    ],
    says: /使いたいお店やサイトの名前を見比べ/,
  },
  'device-may-be-the-cause': { chapter: 'old-device', lines: [220], says: /端末では、カードを使えません/ },
  'ask-support': { fix: 'contact-issuer', lines: [224], says: /問い合わせ/ },
  'whom-to-ask': {
    chapter: 'still-failing',
    lines: [225],
    says: /窓口はカードの会社ごとにちがいます/,
    differs: 'The article advises WebMoney’s site for every card; the guide sends to each issuer, since no other can see a card’s state.',
  },
  'ask-apple-for-itunes': { chapter: 'still-failing', lines: [227], says: /iTunesカードはAppleに聞きます/ },
  'enquiry-webmoney': {
    fix: 'contact-issuer',
    lines: [231, 233, [235, 236], 238, 240],
    says: /カードのページにある連絡先/,
    differs: 'Way and number of 2019, and the issuer has changed since: the card’s page shows the number as a former one.',
  },
  'enquiry-apple': {
    fix: 'contact-issuer',
    lines: [244, 246, 248, 250, 252, 254, 256],
    says: /カードのページにある連絡先/,
    differs: 'The way through Apple’s pages of 2019 could not be confirmed; the card’s page has what could.',
  },
  'keep-enquiry-number': { fix: 'contact-issuer', lines: [257], says: /問い合わせ番号/ },
};

/** Lines that state nothing of their own: headings, captions of pictures, links to other articles, the notice at the end. */
export const articleAsides: readonly Lines[] = [
  1,
  3,
  8,
  11,
  13,
  32,
  39,
  41,
  53,
  54,
  56,
  58,
  65,
  67,
  76,
  [78, 80],
  88,
  95,
  99,
  106,
  119,
  128,
  161,
  163,
  180,
  187,
  200,
  210,
  218,
  222,
  229,
  242,
  [259, 265],
];

/** @returns every line that is meant, one by one. */
export const linesOf = (lines: readonly Lines[]): readonly number[] =>
  lines.flatMap((line) => (typeof line === 'number' ? [line] : Array.from({ length: line[1] - line[0] + 1 }, (_, at) => line[0] + at)));
