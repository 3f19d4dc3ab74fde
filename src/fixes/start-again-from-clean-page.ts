import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'start-again-from-clean-page',
  title: { ja: '登録ページを最初から開き直す', en: 'Start again from a fresh page' },
  steps: [
    { ja: '「戻る」は使わず、このページを閉じます。', en: 'Do not use Back; close this page.' },
    {
      ja: '登録ページ（またはサイトのトップページ）を新しく開き、最初から入力します。',
      en: 'Open the redemption page (or the site’s front page) anew and type the code from the beginning.',
    },
  ],
  opens: { any: '{cleanAddress}' },
  opensLabel: { ja: '登録ページを開き直す', en: 'Open a fresh page' },
  source:
    'Remedy named in an article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24; the addresses are the cards’ own.',
} satisfies Fix;
