import type { Chapter } from '../chapter';

export const chapter = {
  id: 'still-failing',
  title: { ja: 'それでも使えないとき', en: 'When it still does not work' },
  text: [
    {
      say: {
        ja: '復旧したあとでも使えないときや、原因がわからないときは、発行元に聞きます。iTunesカードはAppleに聞きます。',
        en: 'If it fails even after the recovery, or the cause is unclear, ask the issuer. For iTunes cards that is Apple.',
      },
      source: 'article',
    },
    {
      say: {
        ja: '窓口はカードの会社ごとにちがいます。電話番号は変わることがあるので、このガイドには載せていません。',
        en: 'Each issuer has its own desk. Telephone numbers change, so this guide prints none of theirs.',
      },
      source: 'own',
    },
    {
      say: {
        ja: 'だれかに番号を教えるように頼まれたのなら、詐欺かもしれません。教える前に相談してください。',
        en: 'If somebody asked you for the number, it may be fraud. Get advice before you tell it.',
      },
      source: 'googlePlayHelp',
    },
  ],
  signs: [
    { symptom: 'nothing-helped', source: 'article' },
    { symptom: 'asked-for-number', source: 'googlePlayHelp' },
    { symptom: 'error-without-reason', source: 'article' },
  ],
  fixes: ['contact-issuer', 'ask-shop-with-receipt', 'ask-before-telling-number', 'leave-insecure-page'],
} satisfies Chapter;
