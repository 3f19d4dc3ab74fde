import type { Chapter } from '../chapter';

export const chapter = {
  id: 'right-card',
  title: { ja: '使う場所と国を確かめる', en: 'The right card for the place and the country' },
  text: [
    {
      say: {
        ja: 'カードごとに使える場所が決まっています。似た名前でも、別のお店では使えません。買う前に、使うサイトの案内でもう一度確かめます。',
        en: 'Each card works at its own places only, however alike the names are. Before you buy, look again at what the site takes.',
      },
      source: 'article',
    },
    {
      say: { ja: '買った国でしか使えないカードもあります。', en: 'Some cards work only in the country where they were sold.' },
      source: 'article',
    },
    {
      say: { ja: 'その国のアカウントでないと使えないカードがあります。', en: 'Some cards want an account of their country.' },
      source: 'nintendoHelp',
    },
  ],
  signs: [
    { symptom: 'says-other-service', source: 'steamPages' },
    { symptom: 'says-other-country', source: 'article' },
    { symptom: 'too-little', source: 'webMoneyHelp' },
    { symptom: 'says-invalid', source: 'article' },
  ],
  fixes: ['use-right-card-for-place', 'use-page-of-that-code', 'match-country-of-account', 'sign-in-first', 'pay-the-rest'],
} satisfies Chapter;
