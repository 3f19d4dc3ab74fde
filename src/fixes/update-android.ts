import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'update-android',
  title: { ja: 'Androidのスマートフォンを更新する', en: 'Update your Android phone' },
  steps: [
    {
      ja: '「設定」の「システム」や「端末情報」から、更新の項目を探します。名前は機種によってちがいます。',
      en: 'In Settings look for the update under System or About phone; its name differs by model.',
    },
    {
      ja: '更新があれば、画面の案内にそって入れます。再起動のあいだは使えません。',
      en: 'If there is an update, follow the screen. You cannot use the phone while it restarts.',
    },
    {
      ja: '「Google Play ストア」でブラウザ（ホームページを見るアプリ）を探し、「更新」と出ていれば押します。',
      en: 'In the Play Store look up your browser (the app that shows web pages) and press “Update” if it is there.',
    },
  ],
  source:
    'General practice on Android, not read at a maker; that device and browser be updated: remedy named in an article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
} satisfies Fix;
