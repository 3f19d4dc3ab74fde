import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'tell-ended-product-apart',
  title: { ja: 'お持ちのカードの種類を確かめる', en: 'See which kind you hold' },
  steps: [
    { ja: 'カードやシートの表と裏に書かれた名前を確かめます。', en: 'Read the name on the front and the back of the card or slip.' },
    {
      ja: '終了した種類でなければ、これまでどおり入力できます。終了した種類なら、残高の払い戻しなどを発行元に問い合わせます。',
      en: 'If it is not an ended kind, type it as usual. If it is, ask the issuer about what is left on it.',
    },
  ],
  source: 'Each ended product’s own source stands in its card’s file.',
} satisfies Fix;
