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
    safari: [
      {
        ja: 'iPhone・iPadは「設定」→「一般」→「ソフトウェアアップデート」、Macは「システム設定」→「一般」→「ソフトウェアアップデート」から更新します。時間に余裕があるときに行ってください。',
        en: 'iPhone, iPad: Settings → General → Software Update. Mac: System Settings → General → Software Update. It takes a while, so choose a quiet moment.',
      },
    ],
    other: [
      { ja: 'ブラウザのメニューから更新を確認します。', en: 'Look for updates in your browser’s menu.' },
      {
        ja: 'スマートフォンはアプリのストアでブラウザの名前を探し、「アップデート」「更新」と出ていれば押します。「開く」なら、その端末に入れられる更新はありません。',
        en: 'On a phone look the browser up in the app store and press “Update”. If it says “Open”, there is no newer one for your phone.',
      },
    ],
  },
  opens: { chromium: 'chrome://settings/help' },
  opensLabel: { ja: '更新を確認する', en: 'Check for updates' },
  source: 'chrome://settings/help tried in Chromium 156, 2026-11-24; menus of the others as their makers describe them.',
} satisfies Fix;
