import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'update-ios',
  title: { ja: 'iPhone・iPadを更新する', en: 'Update your iPhone or iPad' },
  steps: [
    { ja: '「設定」→「一般」→「ソフトウェアアップデート」を開きます。', en: 'Open Settings → General → Software Update.' },
    {
      ja: '更新があれば、ダウンロードとインストールのボタンを押します。',
      en: 'If there is an update, press the button that downloads and installs it.',
    },
    {
      ja: '端末のパスコード（画面のロックを外す番号）を入力します。',
      en: 'Enter the passcode of the device (the number that unlocks the screen).',
    },
    {
      ja: 'インストール中は端末を使えません。時間と電池に余裕があるときに行います。',
      en: 'While it installs you cannot use the device: choose a quiet moment and a charged battery.',
    },
  ],
  source: 'Remedy named in an article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
} satisfies Fix;
