import type { Chapter } from '../chapter';

export const chapter = {
  id: 'card-state',
  title: { ja: 'カードがまだ有効でない、使用済み、期限切れ', en: 'Not active yet, used, or expired' },
  text: [
    {
      ja: 'POSAカードは、お店のレジを通ってはじめて使えるようになります。レジでうまくいかないと、無効のままです。',
      en: 'A POSA card becomes valid only when it passes the shop’s till. If that failed, it stays invalid.',
    },
    {
      ja: '「使用済み」と出たら、まず自分のアカウントの残高を見ます。先に登録が済んでいることがあります。',
      en: 'If it says “already used”, look at your own account first: the first try may have worked.',
    },
    {
      ja: '期限があるカードもあります。期限が過ぎたときの扱いは発行元に聞きます。',
      en: 'Some cards expire. Ask the issuer what happens then.',
    },
  ],
  signs: [
    { ja: '買ったばかりのカードが使えない', en: 'A card just bought does not work' },
    { ja: '「使用済み」「期限切れ」と出る', en: 'The page says “already used” or “expired”' },
  ],
  fixes: [
    'check-balance-first',
    'use-right-account',
    'wait-for-activation',
    'ask-shop-with-receipt',
    'tell-ended-product-apart',
    'contact-issuer',
  ],
  sources: [
    {
      ja: '2019年12月20日の障害を扱った記事（snsdays.com、第三者）、2026年11月24日に確認。',
      en: 'An article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
    },
    {
      ja: '発行元の案内（保存された写し。出典は各カードのページ）、2026年11月24日に確認。',
      en: 'The issuers’ help (stored copies; each card’s page names its sources), read 2026-11-24.',
    },
  ],
} satisfies Chapter;
