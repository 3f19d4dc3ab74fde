import type { Chapter } from '../chapter';

export const chapter = {
  id: 'update',
  title: { ja: 'ブラウザと端末を更新する', en: 'Update browser and device' },
  text: [
    {
      ja: 'ブラウザや端末が古いと、安全のためにサイトが断ることがあります。',
      en: 'A site may refuse an old browser or device for safety.',
    },
  ],
  signs: [{ ja: 'ページの表示がくずれる、ボタンが動かない', en: 'The page looks broken, or its buttons do nothing' }],
  fixes: ['update-browser', 'update-ios', 'update-android', 'update-desktop-system'],
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
