import type { Chapter } from '../chapter';

export const chapter = {
  id: 'cookies',
  title: { ja: 'Cookieを使えるようにする', en: 'Switch cookies on' },
  text: [
    {
      say: {
        ja: 'Cookie（サイトがあなたの画面を覚えるための小さな記録）を止めていると、カードを使えないことがあります。ほかのサイトも、うまく動かなくなることがあります。',
        en: 'With cookies (small notes by which a site remembers you) switched off, a card may not work, and other sites may fail too.',
      },
      source: 'article',
    },
    {
      say: {
        ja: 'はじめは使える設定になっています。自分で変えた覚えがあるときに確かめます。',
        en: 'They are on to begin with. Look here if you may have changed that.',
      },
      source: 'article',
    },
    {
      say: {
        ja: 'プライベートウィンドウ（シークレット）では、閉じるとサインインした状態が消えます。登録が終わるまで閉じないでください。',
        en: 'A private window forgets your sign-in when it is closed. Keep it open until you have finished.',
      },
      source: 'own',
    },
  ],
  signs: [
    { symptom: 'signed-out', source: 'own' },
    { symptom: 'says-session-expired', source: 'own' },
    { symptom: 'error-without-reason', source: 'article' },
  ],
  fixes: ['allow-cookies-for-site'],
} satisfies Chapter;
