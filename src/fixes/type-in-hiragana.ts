import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'type-in-hiragana',
  title: { ja: 'ひらがなで入力し直す', en: 'Type it again in hiragana' },
  steps: [
    { ja: '入力欄の文字をすべて消します。', en: 'Delete everything in the field.' },
    {
      ja: '日本語入力をオンにし、変換せずにひらがなのまま確定します。',
      en: 'Switch Japanese input on and confirm the hiragana without converting them.',
    },
    { ja: '空白を入れずに16文字を入力します。', en: 'Type the 16 characters without spaces.' },
  ],
  source: 'BitCash terms: the ID is a combination of 16 hiragana (bitcash.jp/docs/terms/bitcash, stored copy read 2026-11-24).',
} satisfies Fix;
