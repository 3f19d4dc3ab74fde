import type { Chapter } from '../chapter';

export const chapter = {
  id: 'too-many-tries',
  title: { ja: '何度もまちがえたとき', en: 'After too many tries' },
  text: [
    {
      ja: '続けてまちがえると、しばらく入力を受け付けないサイトがあります。時間をおくのが近道です。',
      en: 'Some sites refuse codes for a while after several wrong ones. Waiting is the shortest way.',
    },
  ],
  signs: [
    { ja: '「しばらくしてから」と出る', en: 'The page says “try again later”' },
    { ja: '画像や文字の確認が出る', en: 'A picture check appears' },
  ],
  fixes: ['stop-retrying', 'complete-human-check'],
  sources: [
    {
      ja: '発行元の案内（保存された写し。出典は各カードのページ）、2026年11月24日に確認。',
      en: 'The issuers’ help (stored copies; each card’s page names its sources), read 2026-11-24.',
    },
  ],
} satisfies Chapter;
