import type { Chapter } from '../chapter';

export const chapter = {
  id: 'connection',
  title: { ja: '通信が不安定なとき', en: 'When the connection is unsteady' },
  text: [
    {
      say: {
        ja: '途中で通信が切れると、支払いや登録が終わらないことがあります。一つずつ順番に試し、最後に端末を再起動します。',
        en: 'If the connection drops, paying or redeeming may not finish. Try one thing after another; restart the device last.',
      },
      source: 'article',
    },
    {
      say: {
        ja: '入力し直す前に、登録が済んでいないか残高を確かめます。',
        en: 'Before you type again, look at the balance: it may have worked.',
      },
      source: 'own',
    },
  ],
  signs: [
    { symptom: 'page-stops', source: 'article' },
    { symptom: 'other-sites-too', source: 'own' },
    { symptom: 'page-will-not-open', source: 'own' },
    { symptom: 'white-page', source: 'own' },
  ],
  fixes: ['check-balance-first', 'check-connection', 'reload-later'],
  drawing: 'airplane-mode',
} satisfies Chapter;
