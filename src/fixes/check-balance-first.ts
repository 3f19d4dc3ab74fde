import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'check-balance-first',
  title: { ja: '先に残高を確認する', en: 'Look at your balance first' },
  steps: [
    {
      ja: '新しいタブでアカウントの残高や利用履歴を開き、金額が増えていないか見ます。先ほどの登録が成功していることがあります。',
      en: 'In a new tab open your account’s balance or history and see whether the amount is there: your first try may have worked.',
    },
    { ja: '増えていなければ、少し待ってからもう一度確認します。', en: 'If it is not there, wait a little and look again.' },
  ],
  source:
    'Amazon: «already redeemed» usually means it is on your own account (amazon.com help page 200546130, stored copy read 2026-11-24).',
} satisfies Fix;
