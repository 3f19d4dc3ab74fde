import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'ask-shop-with-receipt',
  title: { ja: 'レシートを持って、買ったお店に相談する', en: 'Go back to the shop with the receipt' },
  steps: [
    {
      ja: 'カードとレシートを捨てずに取っておきます。カードが有効になったかどうかは、お店のレジの記録でわかります。',
      en: 'Keep the card and the receipt. The shop’s till records show whether the card was made valid.',
    },
    {
      ja: 'お店に、カードの有効化（POSA：レジを通すと使えるようになる仕組み）ができているか確認してもらいます。',
      en: 'Ask the shop to check whether the card was activated (POSA: a card becomes valid when it passes the till).',
    },
    {
      ja: '番号を電話やメール、写真で人に教えないでください。番号がわかれば誰でも使えてしまいます。',
      en: 'Do not give the code to anybody by phone, mail or photo: whoever has it can spend it.',
    },
  ],
  source:
    'How POSA cards become valid, and that the shop is asked first: cards explained by shokonoaruie.com and iscle.com (third parties), read 2026-11-24.',
} satisfies Fix;
