import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'allow-cookies-for-site',
  title: { ja: 'このサイトでCookieを使えるようにする', en: 'Allow cookies for this site' },
  steps: {
    chromium: [
      {
        ja: '「デバイス上のサイトデータ」の設定を開きます（設定 → プライバシーとセキュリティ → サイトの設定 → その他のコンテンツの設定）。',
        en: 'Open the setting “On-device site data” (Settings → Privacy and security → Site settings → Additional content settings).',
      },
      {
        ja: '「デバイスへのデータの保存を許可しない」の一覧にこのサイトがあれば、削除します。',
        en: 'If this site is listed under “Not allowed to save data on your device”, remove it.',
      },
      {
        ja: '「デフォルトの動作」は「サイトによるデバイスへのデータの保存を許可する」を選びます。',
        en: 'As default behavior choose “Allow sites to save data on your device”.',
      },
      { ja: 'このページを再読み込みします。', en: 'Reload this page.' },
    ],
    firefox: [
      {
        ja: 'メニュー（三本線）→「設定」→「プライバシーとセキュリティ」を開きます。',
        en: 'Open the menu (three lines) → Settings → Privacy and security.',
      },
      {
        ja: '「例外を管理」を押し、このサイトが「ブロック」になっていれば削除します。',
        en: 'Press “Manage exceptions” and remove the entry “Block” for this site.',
      },
      { ja: 'このページを再読み込みします。', en: 'Reload this page.' },
    ],
    ios: [
      {
        ja: '「設定」→「アプリ」→「Safari」→「詳細」を開き、「すべてのCookieをブロック」をオフにします。',
        en: 'Open Settings → Apps → Safari → Advanced and switch off “Block all cookies”.',
      },
      { ja: 'このページを再読み込みします。', en: 'Reload this page.' },
    ],
    safari: [
      {
        ja: 'Safariの「設定」→「詳細」で「すべてのCookieをブロック」をオフにします。',
        en: 'In Safari open Settings → Advanced and switch off “Block all cookies”.',
      },
      { ja: 'このページを再読み込みします。', en: 'Reload this page.' },
    ],
    other: [
      {
        ja: 'ブラウザの設定で、このサイトのCookie（サイトデータ）を許可します。',
        en: 'In your browser’s settings, allow cookies (site data) for this site.',
      },
      { ja: 'このページを再読み込みします。', en: 'Reload this page.' },
    ],
  },
  opens: { chromium: 'chrome://settings/content/siteData', firefox: 'about:preferences#privacy' },
  opensLabel: { ja: '設定を開く', en: 'Open the setting' },
  source:
    'Labels and address read in Chromium 156 in Japanese and English, 2026-11-24: neither the page of one site nor settings/cookies holds the switch any more. Firefox labels read in Firefox ESR 153, 2026-11-24.',
} satisfies Fix;
