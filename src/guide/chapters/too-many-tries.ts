import type { Chapter } from '../chapter';

export const chapter = {
  id: 'too-many-tries',
  title: { ja: '何度もまちがえたとき', en: 'After too many tries' },
  text: [
    {
      say: {
        ja: '続けてまちがえると、しばらく入力を受け付けないサイトがあります。',
        en: 'Some sites refuse codes for a while after several wrong ones.',
      },
      source: 'steamPages',
    },
    {
      say: {
        ja: '待っているあいだにまた試すと、待ち時間が延びるサイトもあります。',
        en: 'At some, each try while you wait makes you wait longer.',
      },
      source: 'ubisoftHelp',
    },
  ],
  signs: [
    { symptom: 'says-try-later', source: 'steamPages' },
    { symptom: 'picture-check', source: 'publicPrograms' },
  ],
  fixes: ['stop-retrying', 'complete-human-check'],
} satisfies Chapter;
