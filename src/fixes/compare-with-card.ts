import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'compare-with-card',
  title: { ja: 'カードの番号と一文字ずつ見比べる', en: 'Compare it with the card, character by character' },
  steps: [
    { ja: '抜けている文字や、余分な文字がないか確かめます。', en: 'Look for missing and extra characters.' },
    {
      ja: 'まぎらわしい文字（0とO、1とIとl、8とB、5とS、2とZ）に気をつけます。',
      en: 'Mind look-alikes: 0 and O; 1, I and l; 8 and B; 5 and S; 2 and Z.',
    },
    {
      ja: '管理番号やバーコードの番号ではなく、スクラッチの下などにあるコードを入力します。',
      en: 'Type the code itself (often under a scratch layer), not a serial or bar code number.',
    },
  ],
  source:
    'Look-alike groups published by Steam (registerkey.js), Nintendo, Spotify and PlayStation publishers, stored copies read 2026-11-24.',
} satisfies Fix;
