import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'use-page-of-that-code',
  title: { ja: 'カードに合ったページで登録する', en: 'Use the page that belongs to your code' },
  steps: [
    { ja: 'カードの名前を確かめます。', en: 'Read the name on the card.' },
    { ja: 'その名前のサービスの登録ページを開いて、入力します。', en: 'Open the redemption page of that service and type the code there.' },
  ],
  opens: { any: '{belongsAt}' },
  opensLabel: { ja: '該当するページを開く', en: 'Open that page' },
  source: 'Steam tells people to use its other page (registerkey.js, result 50); each look-alike’s own source stands in its card’s file.',
} satisfies Fix;
