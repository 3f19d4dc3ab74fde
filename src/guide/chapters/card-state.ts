import type { Chapter } from '../chapter';

export const chapter = {
  id: 'card-state',
  title: { ja: 'カードがまだ有効でない、使用済み、期限切れ', en: 'Not active yet, used, or expired' },
  text: [
    {
      say: {
        ja: 'POSAカードは、お店のレジを通ってはじめて使えるようになります。レジでうまくいかないと、無効のままです。',
        en: 'A POSA card becomes valid only when it passes the shop’s till. If that failed, it stays invalid.',
      },
      source: 'posaExplained',
    },
    {
      say: {
        ja: '「使用済み」と出たら、まず自分のアカウントの残高を見ます。先に登録が済んでいることがあります。',
        en: 'If it says “already used”, look at your own account first: the first try may have worked.',
      },
      source: 'amazonHelp',
    },
    { say: { ja: '期限があるカードもあります。', en: 'Some cards expire.' }, source: 'article' },
    {
      say: {
        ja: '期限が過ぎたときや、使えない状態だと言われたときの扱いは、発行元に聞きます。',
        en: 'Ask the issuer what happens to an expired card, or to one that is said to be unusable.',
      },
      source: 'own',
    },
  ],
  signs: [
    { symptom: 'just-bought', source: 'steamPages' },
    { symptom: 'says-used', source: 'article' },
    { symptom: 'says-expired', source: 'article' },
    { symptom: 'says-invalid', source: 'article' },
    { symptom: 'not-credited', source: 'xboxHelp' },
  ],
  fixes: [
    'check-balance-first',
    'use-right-account',
    'wait-for-activation',
    'ask-shop-with-receipt',
    'tell-ended-product-apart',
    'contact-issuer',
  ],
} satisfies Chapter;
