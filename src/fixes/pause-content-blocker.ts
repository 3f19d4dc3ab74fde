import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'pause-content-blocker',
  title: { ja: '広告などを止める機能を、このサイトだけ休ませる', en: 'Pause your content blocker on this site' },
  steps: [
    {
      ja: '広告ブロックなどの拡張機能やアプリを使っていたら、このサイトだけオフにします。',
      en: 'If you use an extension or app that blocks advertisements or the like, switch it off for this site only.',
    },
    { ja: 'このページを再読み込みします。', en: 'Reload this page.' },
    { ja: '登録が終わったら、元に戻します。', en: 'Switch it on again when you have finished.' },
  ],
  source:
    'A blocked script and one that could not be reached look alike (measured in Chromium 156 and Firefox 153, 2026-11-24), so it begins with «if».',
} satisfies Fix;
