import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'show-original-language',
  title: { ja: 'もとの言語で表示する', en: 'Show the page in its original language' },
  steps: {
    chromium: [
      {
        ja: 'アドレスバーの右にある翻訳のマークを押し、もとの言語を選びます。',
        en: 'Press the translate sign at the right of the address bar and choose the original language.',
      },
      { ja: '画面がおかしいままなら、ページを再読み込みします。', en: 'If the page still looks wrong, reload it.' },
    ],
    other: [
      { ja: 'ブラウザの翻訳をやめ、もとの言語で表示します。', en: 'Stop the browser’s translation and show the original.' },
      { ja: '画面がおかしいままなら、ページを再読み込みします。', en: 'If the page still looks wrong, reload it.' },
    ],
  },
  opens: { chromium: 'chrome://settings/languages' },
  opensLabel: { ja: '言語の設定を開く', en: 'Open the language settings' },
  source:
    'Translated text under a page’s scripts breaks forms: https://github.com/facebook/react/issues/11538. chrome://settings/languages tried in Chromium 156, 2026-11-24.',
} satisfies Fix;
