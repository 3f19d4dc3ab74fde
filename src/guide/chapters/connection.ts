import type { Chapter } from '../chapter';

export const chapter = {
  id: 'connection',
  title: { ja: '通信が不安定なとき', en: 'When the connection is unsteady' },
  text: [
    {
      ja: '途中で通信が切れると、支払いや登録が終わらないことがあります。一つずつ順番に試し、最後に端末を再起動します。',
      en: 'If the connection drops, paying or redeeming may not finish. Try one thing after another; restart the device last.',
    },
    { ja: '入力し直す前に、登録が済んでいないか残高を確かめます。', en: 'Before you type again, look at the balance: it may have worked.' },
  ],
  signs: [
    { ja: 'ページが途中で止まる', en: 'The page stops halfway' },
    { ja: 'ほかのサイトも開かない', en: 'Other sites do not open either' },
  ],
  fixes: ['check-balance-first', 'check-connection', 'reset-connection', 'reload-later'],
  drawing: 'airplane-mode',
  sources: [
    {
      ja: '2019年12月20日の障害を扱った記事（snsdays.com、第三者）、2026年11月24日に確認。',
      en: 'An article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
    },
  ],
} satisfies Chapter;
