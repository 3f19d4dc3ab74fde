import type { Chapter } from '../chapter';

export const chapter = {
  id: 'cookies',
  title: { ja: 'Cookieを使えるようにする', en: 'Switch cookies on' },
  text: [
    {
      ja: 'Cookie（サイトがあなたの画面を覚えるための小さな記録）を止めていると、入力の途中で手続きが切れることがあります。',
      en: 'With cookies (small notes by which a site remembers you) switched off, a step can be lost halfway.',
    },
  ],
  signs: [
    { ja: 'すぐにサインアウトされる', en: 'You are signed out again and again' },
    { ja: '「セッションが切れました」と出る', en: 'The page says that your session has expired' },
  ],
  fixes: ['allow-cookies-for-site'],
  sources: [
    {
      ja: '2019年12月20日の障害を扱った記事（snsdays.com、第三者）、2026年11月24日に確認。',
      en: 'An article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
    },
    {
      ja: '発行元が公表した説明は見つかっていないため、一般的な助言です。',
      en: 'General advice: no issuer’s own statement on this was found.',
    },
  ],
} satisfies Chapter;
