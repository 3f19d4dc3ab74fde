import type { Locale, Text } from '../contracts/text';

/** A technical word and what it means, for somebody who never heard it. */
export interface Term {
  readonly id: string;
  readonly word: Text;
  /** Whole sentences, for a list of words. */
  readonly means: Text;
  /** A few words that can stand in brackets behind the term. */
  readonly short: Text;
  /** Each without the flags `g` and `y`: it is asked for the first place only. */
  readonly found: Readonly<Record<Locale, RegExp>>;
}

/** Every word that no surface shows without saying what it means. `mark-terms.ts` finds them and the surfaces explain them. */
export const glossary: readonly Term[] = [
  {
    id: 'cookie',
    word: { ja: 'Cookie', en: 'cookie' },
    means: { ja: 'サイトがあなたの画面を覚えておくための小さな記録。', en: 'A small note by which a site remembers you.' },
    short: { ja: 'サイトがあなたの画面を覚えておく小さな記録', en: 'small notes by which a site remembers you' },
    found: { ja: /Cookie|クッキー/i, en: /\b(?:cookies?)\b/i },
  },
  {
    id: 'proxy',
    word: { ja: 'プロキシ', en: 'proxy' },
    means: {
      ja: '通信をいったん別の機械に通すしくみ。会社や学校で使われます。',
      en: 'A machine in between through which your traffic goes, as in companies and schools.',
    },
    short: { ja: '通信をいったん別の機械に通すしくみ', en: 'a machine in between that your traffic goes through' },
    found: { ja: /プロキシー?/i, en: /\b(?:prox(?:y|ies))\b/i },
  },
  {
    id: 'vpn',
    word: { ja: 'VPN', en: 'VPN' },
    means: {
      ja: '通信を別の場所（ときに別の国）に通すしくみ。',
      en: 'Sends your traffic through another place, sometimes another country.',
    },
    short: { ja: '通信を別の場所に通すしくみ', en: 'it sends your traffic through another place' },
    found: { ja: /VPN/i, en: /\b(?:VPNs?)\b/i },
  },
  {
    id: 'posa',
    word: { ja: 'POSA', en: 'POSA' },
    means: { ja: 'レジを通すと使えるようになるカードのしくみ。', en: 'A card that becomes valid when it passes the till.' },
    short: { ja: 'レジを通すと使えるようになるしくみ', en: 'a card becomes valid when it passes the till' },
    found: { ja: /POSA/i, en: /\b(?:POSA)\b/i },
  },
  {
    id: 'tls',
    word: { ja: 'TLS', en: 'TLS' },
    means: { ja: '通信を人に読まれないように守るしくみ。', en: 'Keeps others from reading what you send.' },
    short: { ja: '通信を人に読まれないように守るしくみ', en: 'it keeps others from reading what you send' },
    found: { ja: /TLS/i, en: /\b(?:TLS)\b/i },
  },
  {
    id: 'sha-2',
    word: { ja: 'SHA-2', en: 'SHA-2' },
    means: {
      ja: 'サイトの証明書がにせものでないことを確かめる計算方法。',
      en: 'The arithmetic by which a device checks that a certificate is no forgery.',
    },
    short: { ja: 'サイトがにせものでないと確かめる計算方法', en: 'the arithmetic that shows a site to be no forgery' },
    found: { ja: /SHA-2/i, en: /\b(?:SHA-2)\b/i },
  },
  {
    id: 'certificate',
    word: { ja: '証明書', en: 'certificate' },
    means: { ja: 'サイトが本物だと示すしくみ。', en: 'What proves that a site is genuine.' },
    short: { ja: 'サイトが本物だと示すしくみ', en: 'what proves that a site is genuine' },
    found: { ja: /証明書/i, en: /\b(?:certificates?)\b/i },
  },
  {
    id: 'https',
    word: { ja: 'https', en: 'https' },
    means: { ja: '通信が守られているページのアドレスの始まり。', en: 'The beginning of the address of a page whose traffic is protected.' },
    short: { ja: '通信が守られているページの印', en: 'the sign of a page whose traffic is protected' },
    // An address that begins with it is no word.
    found: { ja: /https(?!:)/i, en: /\b(?:https)\b(?!:)/i },
  },
  {
    id: 'full-width',
    word: { ja: '全角', en: 'full-width' },
    means: {
      ja: '漢字と同じ幅の文字。コードはふつう、その半分の幅の「半角」です。',
      en: 'Letters as wide as a Japanese character. Codes mostly want the half-width ones.',
    },
    short: { ja: '漢字と同じ幅の文字', en: 'as wide as a Japanese character' },
    found: { ja: /全角/i, en: /\b(?:full-width)\b/i },
  },
  {
    id: 'half-width',
    word: { ja: '半角', en: 'half-width' },
    means: {
      ja: '漢字の半分の幅の文字。コードはふつう半角です。',
      en: 'Letters half as wide as a Japanese character. Codes mostly want these.',
    },
    short: { ja: '漢字の半分の幅の文字', en: 'ordinary, half as wide as a Japanese character' },
    found: { ja: /半角/i, en: /\b(?:half-width)\b/i },
  },
  {
    id: 'ime',
    word: { ja: '日本語入力（IME）', en: 'Japanese input (IME)' },
    means: { ja: 'キーボードで、かなや漢字を打つためのしくみ。', en: 'What turns keys into Japanese characters.' },
    short: { ja: 'かなや漢字を打つためのしくみ', en: 'what turns keys into Japanese characters' },
    // Not within «time».
    found: { ja: /日本語入力|(?<![A-Za-z])IME(?![A-Za-z])/, en: /\b(?:Japanese input|IME)\b/ },
  },
  {
    id: 'browser',
    word: { ja: 'ブラウザ', en: 'browser' },
    means: {
      ja: 'ホームページを見るためのアプリ。Chrome、Edge、Firefox、Safariなど。',
      en: 'The app that shows web pages: Chrome, Edge, Firefox, Safari and others.',
    },
    short: { ja: 'ホームページを見るアプリ', en: 'the app that shows web pages' },
    found: { ja: /ブラウザ/i, en: /\b(?:browsers?)\b/i },
  },
  {
    id: 'router',
    word: { ja: 'ルーター', en: 'router' },
    means: { ja: '家のWi-Fiを出している機械。', en: 'The box that makes your Wi-Fi.' },
    short: { ja: '家のWi-Fiを出している機械', en: 'the box that makes your Wi-Fi' },
    found: { ja: /ルーター/i, en: /\b(?:routers?)\b/i },
  },
  {
    id: 'os',
    word: { ja: 'OS', en: 'operating system' },
    means: { ja: '端末を動かしている、いちばん基本のソフト。', en: 'The software that runs the device, below all apps.' },
    short: { ja: '端末を動かす基本のソフト', en: 'the software that runs the device' },
    // Not within iOS, macOS or POSA.
    found: { ja: /(?<![A-Za-z])OS(?![A-Za-z])/, en: /\b(?:OS|operating systems?)\b/ },
  },
  {
    id: 'cache',
    word: { ja: 'キャッシュ', en: 'cache' },
    means: {
      ja: '前に見たページの控え。次に早く開くために、端末にとってあります。',
      en: 'Copies of pages that you have seen, kept so that they open faster.',
    },
    short: { ja: '前に見たページの控え', en: 'copies of pages that you have seen' },
    found: { ja: /キャッシュ(?!レス)/i, en: /\b(?:caches?)\b/i },
  },
  {
    id: 'javascript',
    word: { ja: 'JavaScript', en: 'JavaScript' },
    means: { ja: 'ページを動かすプログラム。', en: 'The program that makes a page work.' },
    short: { ja: 'ページを動かすプログラム', en: 'the program that makes a page work' },
    found: { ja: /JavaScript/i, en: /\b(?:JavaScript)\b/i },
  },
  {
    id: 'content-blocker',
    word: { ja: 'コンテンツブロッカー', en: 'content blocker' },
    means: { ja: '広告などがページに出ないように止める機能。', en: 'What keeps advertisements and the like out of pages.' },
    short: { ja: '広告などを止める機能', en: 'what stops advertisements' },
    found: { ja: /コンテンツブロッカー|広告ブロック/i, en: /\b(?:content blockers?)\b/i },
  },
  {
    id: 'server',
    word: { ja: 'サーバー', en: 'server' },
    means: { ja: 'サイトを動かしている、発行元などの機械。', en: 'The machine of the issuer, or another company, that runs a site.' },
    short: { ja: 'サイトを動かしている機械', en: 'the machine that runs a site' },
    found: { ja: /サーバー/i, en: /\b(?:servers?)\b/i },
  },
];

/** @returns the words of the glossary that stand in these sentences, in the order of the glossary. */
export const termsIn = (sentences: readonly string[], locale: Locale): readonly Term[] =>
  glossary.filter(({ found }) => sentences.some((sentence) => found[locale].test(sentence)));
