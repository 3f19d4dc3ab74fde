import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'retype-in-half-width',
  title: { ja: '半角の英数字で入力し直す', en: 'Type it again in half-width letters and digits' },
  steps: [
    { ja: '入力欄の文字をすべて消します。', en: 'Delete everything in the field.' },
    {
      ja: '日本語入力をオフにします（Windowsは「半角／全角」キー、Macは「英数」キー）。',
      en: 'Switch Japanese input off (Windows: the 半角/全角 key, Mac: the 英数 key).',
    },
    { ja: 'コードを入力し直します。', en: 'Type the code again.' },
  ],
  source: 'Follows from what was seen in the field; full-width input fails at Amazon.co.jp (air-gift.com, third party), read 2026-11-24.',
} satisfies Fix;
