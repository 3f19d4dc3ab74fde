import type { BrowserFamily, SystemFamily } from '../../contracts/fix';
import type { Locale } from '../../contracts/text';
import type { GuideSourceKind } from '../../guide/guide-source';
import type { SymptomGroup } from '../../guide/symptoms';

interface GuideWords {
  readonly title: string;
  readonly lead: string;
  /** For search engines and for whoever is sent the file. */
  readonly description: string;
  readonly otherLanguage: string;
  readonly findHint: string;
  readonly contents: string;
  readonly symptoms: string;
  readonly symptomGroup: Readonly<Record<SymptomGroup, string>>;
  readonly wordIndex: string;
  readonly signs: string;
  readonly whatToDo: string;
  readonly words: string;
  readonly sources: string;
  readonly source: {
    readonly label: string;
    readonly kind: Readonly<Record<GuideSourceKind, string>>;
    readonly on: (kind: GuideSourceKind, day: string) => string;
    readonly notCertain: string;
  };
  readonly toContents: string;
  readonly chapterNumber: (number: number) => string;
  readonly family: Readonly<Record<BrowserFamily | SystemFamily | 'other', string>>;
  readonly otherBrowsers: string;
  readonly otherSystems: string;
  readonly settingAddress: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly print: string;
  readonly search: {
    readonly label: string;
    readonly hint: string;
    readonly count: (places: number) => string;
    readonly none: string;
    readonly blanked: string;
  };
  readonly edition: (version: string, day: string) => string;
}

/** Names are the same in both languages. */
const names = {
  chromium: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  ios: 'iPhone, iPad',
  android: 'Android',
  windows: 'Windows',
  macos: 'Mac',
  linux: 'Linux',
  chromeos: 'Chromebook',
} as const;

export const guideWords: Readonly<Record<Locale, GuideWords>> = {
  ja: {
    title: 'カードが使えないときのガイド',
    lead: '上から順に、当てはまりそうなところを読んでください。カードそのものが使えるかどうかは、ここではわかりません。',
    description: 'ギフトカードやプリペイドカードのコードが使えないときの、原因と対処のガイドです。',
    otherLanguage: 'English',
    findHint: '言葉で探すときは、ブラウザの「ページ内検索」を使います（パソコンはCtrl＋F、Macはcommand＋F）。',
    contents: '目次',
    symptoms: 'どんな様子ですか',
    symptomGroup: { said: '出た言葉', page: 'ページの様子', card: 'カードやお店のこと' },
    wordIndex: '言葉の索引',
    signs: 'こんなとき',
    whatToDo: 'できること',
    words: 'この章の言葉',
    sources: '出典',
    source: {
      label: '情報のもと',
      kind: {
        issuerCopy: '発行元の文書の写し',
        code: '公開されているプログラム',
        thirdParty: '発行元以外の情報',
        tried: '手元で確認',
        own: '一般的な助言',
      },
      on: (kind, day) => {
        if (kind === 'issuerCopy') return `${day}に、保存された写しで確認（写しの日付は不明）`;
        return kind === 'own' ? `${day}に作成` : `${day}に確認`;
      },
      notCertain: '確認しきれていません',
    },
    toContents: '目次へ戻る',
    chapterNumber: (number) => `（${number}章）`,
    family: { ...names, other: 'そのほか' },
    otherBrowsers: 'ほかのブラウザや端末の手順',
    otherSystems: 'ほかの端末の手順',
    settingAddress: 'アドレス欄に入れて開けます：',
    copy: 'コピー',
    copied: 'コピーしました。',
    notCopied: 'コピーできませんでした。文字を選んでコピーしてください。',
    print: '印刷する',
    search: {
      label: 'ガイドの中を探す',
      hint: '例：使用済み、真っ白、Cookie。コードは入力しないでください。',
      count: (places) => `${places}か所見つかりました。`,
      none: '見つかりませんでした。「使用済み」「戻る」のような短い言葉で探すか、下の「どんな様子ですか」から選んでください。',
      blanked: 'コードのような文字は伏せました。検索には使いません。',
    },
    edition: (version, day) => `使える？ ${version}（内容の確認：${day}）`,
  },
  en: {
    title: 'When a card does not work: a guide',
    lead: 'Read from the top whatever may apply to you. Whether the card itself works cannot be told here.',
    description: 'Causes and remedies when the code of a gift card or prepaid card does not work.',
    otherLanguage: '日本語',
    findHint: 'To look for a word, use your browser’s “Find in page” (Ctrl+F, on a Mac Command+F).',
    contents: 'Contents',
    symptoms: 'What do you see?',
    symptomGroup: { said: 'What you are told', page: 'How the page behaves', card: 'The card and the shop' },
    wordIndex: 'Index of words',
    signs: 'You may see',
    whatToDo: 'What you can do',
    words: 'Words in this chapter',
    sources: 'Sources',
    source: {
      label: 'Source',
      kind: {
        issuerCopy: 'Copy of an issuer’s document',
        code: 'Public source code',
        thirdParty: 'Not from the issuer',
        tried: 'Tried by us',
        own: 'General advice',
      },
      on: (kind, day) => {
        if (kind === 'issuerCopy') return `read in a stored copy on ${day} (the copy’s own date is not known)`;
        if (kind === 'own') return `written on ${day}`;
        return kind === 'tried' ? `seen on ${day}` : `read on ${day}`;
      },
      notCertain: 'not certain',
    },
    toContents: 'Back to the contents',
    chapterNumber: (number) => ` (chapter ${number})`,
    family: { ...names, other: 'All others' },
    otherBrowsers: 'Steps for other browsers and devices',
    otherSystems: 'Steps for other devices',
    settingAddress: 'Type this into the address bar:',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Could not copy. Select the text and copy it.',
    print: 'Print',
    search: {
      label: 'Search this guide',
      hint: 'For example: already used, white, cookie. Do not type a code.',
      count: (places) => (places === 1 ? 'Found in 1 place.' : `Found in ${places} places.`),
      none: 'Nothing found. Try a short word such as “used” or “back”, or choose below under “What do you see?”.',
      blanked: 'What looked like a code was blanked and is not searched for.',
    },
    edition: (version, day) => `Tsukaeru ${version} (contents checked on ${day})`,
  },
};
