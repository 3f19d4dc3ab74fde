import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'contact-issuer',
  title: { ja: '発行元に問い合わせる', en: 'Ask the issuer' },
  steps: [
    { ja: 'カードとレシートを捨てずに手元に置きます。', en: 'Keep the card and the receipt at hand.' },
    {
      ja: 'カードに書かれた連絡先、または「使える?」のカードのページにある連絡先に問い合わせます。検索で見つけた電話番号には電話しないでください。',
      en: 'Use the contact printed on the card, or the one on the card’s page in Tsukaeru. Do not call a number that you found by searching.',
    },
    {
      ja: '画面に出た言葉や番号と、その時刻を伝えます。コードは、発行元の窓口以外の人には教えないでください。',
      en: 'Tell them the words or the number on the page, and when they appeared. Give the code to nobody but the issuer.',
    },
    {
      ja: '問い合わせ番号が出たら、返事が来るまで控えておきます。',
      en: 'If you are given an enquiry number, keep it until you have an answer.',
    },
  ],
  source:
    'Issuers ask for card, receipt and the words of the error (Google Play help 9057338, Riot support article 48753809137171); search results for these words are dominated by buyers of cards, as found while researching; read 2026-11-24; the enquiry number: snsdays.com (third party), same day.',
} satisfies Fix;
