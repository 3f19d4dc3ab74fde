import type { Chapter } from '../chapter';

export const chapter = {
  id: 'page-broken',
  title: { ja: 'ページの表示や動きがおかしいとき', en: 'When the page looks or behaves oddly' },
  text: [
    {
      say: {
        ja: '広告などを止める機能がページの一部を止めると、ボタンが動かないことがあります。通信の不調と見分けはつきません。',
        en: 'If a content blocker stops a part of the page, its buttons may do nothing. It looks the same as a bad connection.',
      },
      source: 'browsers',
    },
    {
      say: {
        ja: '自動翻訳がページの文字を置きかえると、入力欄やボタンが動かなくなることがあります。',
        en: 'Machine translation replaces words of the page, and that can break its form.',
      },
      source: 'reactReport',
    },
    {
      say: {
        ja: 'JavaScript（ページを動かすプログラム）をこのサイトで止めていたら、ブラウザの設定で許可し、ページを再読み込みします。',
        en: 'If JavaScript (the program that makes a page work) is off for this site, allow it in the browser’s settings and reload the page.',
      },
      source: 'browsers',
    },
    {
      say: { ja: '端末の時計がずれていると、安全な接続に失敗することがあります。', en: 'With a wrong clock, secure connections can fail.' },
      source: 'firefoxHelp',
    },
  ],
  signs: [
    { symptom: 'white-page', source: 'own' },
    { symptom: 'page-looks-broken', source: 'browsers' },
    { symptom: 'odd-words', source: 'reactReport' },
    { symptom: 'says-not-safe', source: 'firefoxHelp' },
  ],
  fixes: ['pause-content-blocker', 'show-original-language', 'set-clock', 'reload-later'],
} satisfies Chapter;
