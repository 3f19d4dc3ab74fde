import type { Locale, Text } from '../contracts/text';

/** A technical word and what it means, for somebody who never heard it. */
export interface Term {
  readonly id: string;
  readonly word: Text;
  readonly means: Text;
  readonly found: Readonly<Record<Locale, RegExp>>;
}

export const glossary: readonly Term[] = [
  {
    id: 'cookie',
    word: { ja: 'Cookie', en: 'cookie' },
    means: { ja: 'サイトがあなたの画面を覚えておくための小さな記録。', en: 'A small note by which a site remembers you.' },
    found: { ja: /Cookie|クッキー/i, en: /\b(?:cookies?)\b/i },
  },
  {
    id: 'proxy',
    word: { ja: 'プロキシ', en: 'proxy' },
    means: {
      ja: '通信をいったん別の機械に通すしくみ。会社や学校で使われます。',
      en: 'A machine in between through which your traffic goes, as in companies and schools.',
    },
    found: { ja: /プロキシー?/i, en: /\b(?:prox(?:y|ies))\b/i },
  },
  {
    id: 'vpn',
    word: { ja: 'VPN', en: 'VPN' },
    means: {
      ja: '通信を別の場所（ときに別の国）に通すしくみ。',
      en: 'Sends your traffic through another place, sometimes another country.',
    },
    found: { ja: /VPN/i, en: /\b(?:VPNs?)\b/i },
  },
  {
    id: 'posa',
    word: { ja: 'POSA', en: 'POSA' },
    means: { ja: 'レジを通すと使えるようになるカードのしくみ。', en: 'A card that becomes valid when it passes the till.' },
    found: { ja: /POSA/i, en: /\b(?:POSA)\b/i },
  },
  {
    id: 'tls',
    word: { ja: 'TLS', en: 'TLS' },
    means: { ja: '通信を人に読まれないように守るしくみ。', en: 'Keeps others from reading what you send.' },
    found: { ja: /TLS/i, en: /\b(?:TLS)\b/i },
  },
  {
    id: 'sha-2',
    word: { ja: 'SHA-2', en: 'SHA-2' },
    means: {
      ja: 'サイトの証明書がにせものでないことを確かめる計算方法。',
      en: 'The arithmetic by which a device checks that a certificate is no forgery.',
    },
    found: { ja: /SHA-2/i, en: /\b(?:SHA-2)\b/i },
  },
  {
    id: 'certificate',
    word: { ja: '証明書', en: 'certificate' },
    means: { ja: 'サイトが本物だと示すしくみ。', en: 'What proves that a site is genuine.' },
    found: { ja: /証明書/i, en: /\b(?:certificates?)\b/i },
  },
  {
    id: 'https',
    word: { ja: 'https', en: 'https' },
    means: { ja: '通信が守られているページのアドレスの始まり。', en: 'The beginning of the address of a page whose traffic is protected.' },
    found: { ja: /https/i, en: /\b(?:https)\b/i },
  },
  {
    id: 'full-width',
    word: { ja: '全角・半角', en: 'full-width, half-width' },
    means: {
      ja: '全角は漢字と同じ幅の文字、半角はその半分の幅の文字。コードはふつう半角です。',
      en: 'Full-width letters are as wide as a Japanese character, half-width ones half as wide. Codes mostly want half-width.',
    },
    found: { ja: /全角|半角/i, en: /\b(?:(?:full|half)-width)\b/i },
  },
  {
    id: 'ime',
    word: { ja: '日本語入力（IME）', en: 'Japanese input (IME)' },
    means: { ja: 'キーボードで、かなや漢字を打つためのしくみ。', en: 'What turns keys into Japanese characters.' },
    found: { ja: /日本語入力|IME/i, en: /\b(?:Japanese input|IME)\b/i },
  },
  {
    id: 'browser',
    word: { ja: 'ブラウザ', en: 'browser' },
    means: {
      ja: 'ホームページを見るためのアプリ。Chrome、Edge、Firefox、Safariなど。',
      en: 'The app that shows web pages: Chrome, Edge, Firefox, Safari and others.',
    },
    found: { ja: /ブラウザ/i, en: /\b(?:browsers?)\b/i },
  },
  {
    id: 'router',
    word: { ja: 'ルーター', en: 'router' },
    means: { ja: '家のWi-Fiを出している機械。', en: 'The box that makes your Wi-Fi.' },
    found: { ja: /ルーター/i, en: /\b(?:routers?)\b/i },
  },
];

/** @returns the words of the glossary that stand in these sentences, in the order of the glossary. */
export const termsIn = (sentences: readonly string[], locale: Locale): readonly Term[] =>
  glossary.filter(({ found }) => sentences.some((sentence) => found[locale].test(sentence)));
