import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'press-final-button',
  title: { ja: '最後の確認ボタンまで押す', en: 'Press the last button too' },
  steps: [
    { ja: '確認の画面が開いたままになっていないか見ます。', en: 'See whether a confirmation is still open.' },
    {
      ja: 'アカウントと金額が正しければ、ページにある最後の確認ボタンを押します。押すまでは登録されていません。',
      en: 'If account and amount are right, press the page’s last button. Until then nothing has been redeemed.',
    },
  ],
  source:
    'Google Play and Microsoft ask for «Confirm» after the code was accepted (public source code that works with these pages), read 2026-11-24.',
} satisfies Fix;
