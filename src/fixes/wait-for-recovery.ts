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
      ja: '買ったカードを現金に戻すのは難しいので、カードとレシートを取っておきます。',
      en: 'A bought card can hardly be turned back into cash, so keep the card and the receipt.',
    },
    {
      ja: '公式のお知らせで復旧を確かめてから、一度だけ入力します。',
      en: 'When the official notices say that it is over, type the code once.',
    },
  ],
  opens: { any: '{noticePage}' },
  opensLabel: { ja: '公式のお知らせを見る', en: 'See the official notices' },
  source: 'Remedy named in an article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
} satisfies Fix;
