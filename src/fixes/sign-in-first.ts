import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'sign-in-first',
  title: { ja: '先にサインインする', en: 'Sign in first' },
  steps: [
    { ja: 'コードを入力する前に、アカウントにサインインします。', en: 'Sign in to your account before you type the code.' },
    { ja: 'サインインしたら、登録ページを開き直して入力します。', en: 'Then open the redemption page again and type the code.' },
  ],
  source: 'Roblox sends signed-out people to its sign-in page with the typed code in the address (front-end source, read 2026-11-24).',
} satisfies Fix;
