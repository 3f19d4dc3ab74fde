import type { Check, CheckResult, CheckWords } from '../contracts/check';

/**
 * The browser says that it is offline. A hint: `false` is wrong at times on Windows behind a VPN (https://github.com/mdn/content/issues/30402),
 * and `true` proves nothing, so it passes without a word.
 */
export const check = {
  id: 'offline-browser',
  severity: 'warning',
  certainty: 'hint',
  needs: ['page'],
  run({ page: { online } }): CheckResult {
    if (!online.known) return { status: 'unknown', reason: online.reason };
    return online.value ? { status: 'pass' } : { status: 'fail', fixes: ['check-connection'] };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: 'インターネットにつながっていないようです', en: 'You seem to be offline' },
    text: {
      ja: 'このまま送信すると、途中で失敗して、登録できたのかどうかわからなくなることがあります。つながってから送信してください。',
      en: 'If you submit now, it may break off halfway and leave you unsure whether it worked. Wait until you are connected.',
    },
    because: {
      ja: 'ブラウザが「つながっていない」と伝えています。VPNを使っていると、まちがってそう伝えることもあります。',
      en: 'The browser says that it is not connected. Behind a VPN that can be wrong.',
    },
  },
  unknown: {
    title: { ja: 'インターネットにつながっているか', en: 'Whether you are online' },
    text: { ja: '確かめられませんでした。', en: 'We could not find out.' },
  },
} satisfies CheckWords;
