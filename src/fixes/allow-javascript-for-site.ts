import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'allow-javascript-for-site',
  title: { ja: 'このサイトでJavaScriptを使えるようにする', en: 'Allow JavaScript for this site' },
  steps: {
    chromium: [
      { ja: '「JavaScript」の設定を開きます。', en: 'Open the setting “JavaScript”.' },
      {
        ja: '「JavaScript の使用を許可しないサイト」の一覧にこのサイトがあれば、削除します。',
        en: 'If this site is listed under “Not allowed to use JavaScript”, remove it.',
      },
      {
        ja: '「デフォルトの動作」は「サイトが JavaScript を使用できるようにする」を選びます。',
        en: 'As default behavior choose “Sites can use JavaScript”.',
      },
      { ja: 'このページを再読み込みします。', en: 'Reload this page.' },
    ],
    other: [
      {
        ja: 'ブラウザの設定や、JavaScriptを止める拡張機能で、このサイトを許可します。',
        en: 'Allow this site in your browser’s settings, or in the extension that stops JavaScript.',
      },
      { ja: 'このページを再読み込みします。', en: 'Reload this page.' },
    ],
  },
  opens: { chromium: 'chrome://settings/content/javascript' },
  opensLabel: { ja: '設定を開く', en: 'Open the setting' },
  source: 'Labels and address read in Chromium 156 in Japanese and English, 2026-11-24.',
} satisfies Fix;
