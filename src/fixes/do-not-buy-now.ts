import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'do-not-buy-now',
  title: { ja: '復旧するまで、新しく買わない', en: 'Do not buy another one until it is over' },
  steps: [
    {
      ja: 'お店で買えたとしても、コードが使えないことがあります。買ったカードを現金に戻すのは難しいので、復旧を待ちましょう。',
      en: 'A shop may still sell you one, but the code may not work, and a bought card can hardly be turned back into cash. Wait.',
    },
  ],
  source: 'What happened at shops that could still sell in the night of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
} satisfies Fix;
