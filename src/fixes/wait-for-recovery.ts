import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'wait-for-recovery',
  title: { ja: '復旧を待つ', en: 'Wait until it is over' },
  steps: [
    {
      ja: 'コードを何度入力しても結果は変わりません。試した回数によっては、しばらく入力できなくなることがあります。',
      en: 'Typing the code again will not help, and too many tries can lock you out for a while.',
    },
    {
      ja: 'カードとレシートを取っておき、復旧してから入力します。',
      en: 'Keep the card and the receipt, and redeem the code when it is over.',
    },
  ],
  opens: { any: '{noticePage}' },
  opensLabel: { ja: '公式のお知らせを見る', en: 'See the official notices' },
  source: 'Remedy named in an article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
} satisfies Fix;
