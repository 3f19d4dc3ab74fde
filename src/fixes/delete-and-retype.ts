import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'delete-and-retype',
  title: { ja: '欄を空にして、手で入力し直す', en: 'Empty the field and type the code by hand' },
  steps: [
    { ja: '入力欄の文字をすべて消します。', en: 'Delete everything in the field.' },
    { ja: '日本語入力をオフにします（キーボードの「半角／全角」や「英数」キー）。', en: 'Switch Japanese input off.' },
    { ja: 'コードの文字だけを、半角で入力します。', en: 'Type only the characters of the code, in half-width.' },
  ],
  source: 'Follows from what was seen in the field; the rules stand in code-shape.',
} satisfies Fix;
