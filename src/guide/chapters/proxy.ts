import type { Chapter } from '../chapter';

export const chapter = {
  id: 'proxy',
  title: { ja: 'プロキシやVPNをオフにする', en: 'Switch proxy and VPN off' },
  text: [
    {
      ja: 'プロキシやVPN（どちらも通信を別の場所に通すしくみ）を使っていると、安全のためにサイトが断ることがあります。ふつうはオフです。',
      en: 'A proxy or VPN (both send your traffic through another place) can make a site refuse you. Normally both are off.',
    },
  ],
  signs: [{ ja: 'ページそのものが開かない、国がちがうと言われる', en: 'The page will not open, or says that you are in another country' }],
  fixes: ['switch-off-proxy-or-vpn'],
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
