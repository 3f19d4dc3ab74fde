import type { Chapter } from '../chapter';

export const chapter = {
  id: 'back-button',
  title: { ja: '「戻る」を使わない', en: 'Do not use Back' },
  text: [
    {
      say: {
        ja: 'お金を扱うページでは、「戻る」で前の画面に戻ると、不正な操作とみなされてエラーになることがあります。',
        en: 'On pages that handle money, going back can be taken for misuse and answered with an error.',
      },
      source: 'article',
    },
    {
      say: {
        ja: 'まちがえたときはページの中のボタンを使うか、最初のページからやり直します。履歴からは戻りません。',
        en: 'After a mistake use the buttons on the page, or begin again from the first page. Do not go back through the history.',
      },
      source: 'article',
    },
  ],
  signs: [
    { symptom: 'error-after-back', source: 'article' },
    { symptom: 'says-session-expired', source: 'own' },
    { symptom: 'not-credited', source: 'publicPrograms' },
    { symptom: 'error-without-reason', source: 'article' },
  ],
  fixes: ['check-balance-first', 'start-again-from-clean-page', 'press-final-button'],
  drawing: 'no-back',
} satisfies Chapter;
