import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'update-browser',
  title: { ja: 'ブラウザを更新する', en: 'Update your browser' },
  steps: {
    chromium: [
      {
        ja: 'メニュー（縦の点）→「ヘルプ」→「Google Chromeについて」を開きます。',
        en: 'Open the menu (three dots) → Help → About Google Chrome.',
      },
      { ja: '更新が終わったら「再起動」を押します。', en: 'When it has updated, press “Relaunch”.' },
    ],
    edge: [
      {
        ja: 'メニュー（横の点）→「ヘルプとフィードバック」→「Microsoft Edgeについて」を開きます。',
        en: 'Open the menu (three dots) → Help and feedback → About Microsoft Edge.',
      },
      { ja: '更新が終わったら「再起動」を押します。', en: 'When it has updated, press “Restart”.' },
    ],
    firefox: [
      { ja: 'メニュー（三本線）→「ヘルプ」→「Firefoxについて」を開きます。', en: 'Open the menu (three lines) → Help → About Firefox.' },
      { ja: '更新が終わったら「再起動」を押します。', en: 'When it has updated, press “Restart”.' },
    ],
    ios: [
      {
        ja: 'Safariは、iPhone・iPadといっしょに更新されます。「設定」→「一般」→「ソフトウェアアップデート」を開きます。',
        en: 'Safari is updated together with the iPhone or iPad: open Settings → General → Software Update.',
      },
      { ja: '時間と電池に余裕があるときに行います。', en: 'It takes a while: choose a quiet moment and a charged battery.' },
    ],
    android: [
      {
        ja: '「Google Play ストア」でブラウザの名前を探します。',
        en: 'Look your browser up in the Play Store.',
      },
      {
        ja: '「更新」と出ていれば押します。「開く」なら、その端末に入れられる更新はありません。',
        en: 'Press “Update” if it is there. If it says “Open”, there is no newer one for your phone.',
      },
    ],
    safari: [
      {
        ja: 'Safariは、Macといっしょに更新されます。「システム設定」→「一般」→「ソフトウェアアップデート」を開きます。',
        en: 'Safari is updated together with the Mac: open System Settings → General → Software Update.',
      },
      { ja: '時間に余裕があるときに行います。', en: 'It takes a while, so choose a quiet moment.' },
    ],
    other: [
      { ja: 'ブラウザのメニューから更新を確認します。', en: 'Look for updates in your browser’s menu.' },
      { ja: '更新したら、ブラウザを開き直します。', en: 'When it has updated, open the browser again.' },
    ],
  },
  opens: { chromium: 'chrome://settings/help' },
  opensLabel: { ja: '更新を確認する', en: 'Check for updates' },
  source:
    'chrome://settings/help tried in Chromium 156, 2026-11-24; menus of the others as their makers describe them; the stores’ buttons: an article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
} satisfies Fix;
