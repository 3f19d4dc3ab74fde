import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** The page stands in a private window: nothing is wrong with that, but a sign-in is forgotten when it is closed. */
export const check = {
  id: 'private-window',
  severity: 'info',
  certainty: 'statement',
  needs: ['privateWindow'],
  run({ privateWindow }): CheckResult {
    if (!privateWindow.known) return { status: 'unknown', reason: privateWindow.reason };
    return privateWindow.value ? { status: 'fail', fixes: [] } : { status: 'pass' };
  },
} satisfies Check<'privateWindow'>;

export const words = {
  default: {
    title: { ja: 'プライベートウィンドウ（シークレット）で開いています', en: 'This is a private window' },
    text: {
      ja: 'ログインした状態は、このウィンドウを閉じると忘れられます。登録が終わるまで閉じないでください。どのアカウントでログインしているかもご確認ください。',
      en: 'Your sign-in is forgotten when this window is closed. Keep it open until you have finished, and see which account you are signed in to.',
    },
    because: {
      ja: 'このタブがプライベートウィンドウにあると、ブラウザが伝えています。',
      en: 'The browser says that this tab stands in a private window.',
    },
  },
  unknown: {
    title: { ja: 'プライベートウィンドウかどうか', en: 'Whether this is a private window' },
    text: { ja: '確かめられませんでした。', en: 'We could not find out.' },
  },
} satisfies CheckWords;
