import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'pay-the-rest',
  title: { ja: '足りない分を追加する', en: 'Add what is missing' },
  steps: [
    { ja: 'ページに出ている不足額を確かめます。', en: 'See how much is missing.' },
    {
      ja: '同じ支払いに別の番号を足せるページなら、足りない分の番号を入力します。',
      en: 'If the page lets you add another number to the same payment, type one that covers the rest.',
    },
    {
      ja: '足せないページでは、先に公式サイトで残高をまとめてから、支払いをやり直します。',
      en: 'If it takes one number only, merge the balances on the issuer’s site first and begin the payment again.',
    },
  ],
  source:
    'WebMoney lets people add up to 19 further numbers (www.webmoney.jp/guide/use.html, stored copy); BitCash takes one ID a payment and merges them before (e-learning.tokyo, third party); read 2026-11-24.',
} satisfies Fix;
