import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'use-right-account',
  title: { ja: '使うアカウントを確かめる', en: 'Check which account you are using' },
  steps: [
    {
      ja: 'ページの右上などに出ている名前やアイコンが、コードを入れたいアカウントのものか確かめます。',
      en: 'Look at the name or picture on the page: is it the account that should get the money?',
    },
    {
      ja: 'ちがうときは、いったんサインアウトし、使いたいアカウントでサインインし直します。',
      en: 'If it is another one, sign out and sign in with the right account.',
    },
    {
      ja: '「使用済み」と出たときは、ご家族の分も含め、ほかに持っているアカウントの残高や履歴も見ます。',
      en: 'If the code is “already used”, look at the balance or history of your other accounts too, and at those of your family.',
    },
  ],
  source:
    'Xbox Support (problems-redeeming-token-qr-code) and PlayStation (voucher code problems) tell people to look at every account of the household, stored copies read 2026-11-24.',
} satisfies Fix;
