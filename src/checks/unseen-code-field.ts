import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { ELSEWHERE } from '../contracts/page-facts';

/** The address says that codes are typed here, but no field was seen: hand-over to an app, sign-in first, a late dialog, a closed frame. */
export const check = {
  id: 'unseen-code-field',
  severity: 'info',
  certainty: 'statement',
  needs: ['page'],
  run({ page: { page, codeField } }): CheckResult {
    if (page === ELSEWHERE) return { status: 'notApplicable' }; // no address told that codes are typed there
    return codeField === 'notSeen' ? { status: 'fail', fixes: [] } : { status: 'pass' };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: 'コードの入力欄は見つかりませんでした', en: 'We could not see a field for the code' },
    text: {
      ja: 'アプリに引き継ぐページや、先にログインが必要なページ、後から入力欄が開くページでは見えないことがあります。入力した文字についての確認はできません。',
      en: 'It may open in an app, after signing in, or later. We cannot look at how the code is typed.',
    },
    because: {
      ja: 'ページの中を探しましたが、コードを入力する欄は見つかりませんでした。あとから開くこともあります。',
      en: 'The page was searched and no field for a code was found. It may open later.',
    },
  },
  unknown: {
    title: { ja: 'コードの入力欄があるか', en: 'Whether there is a field for the code' },
    text: { ja: '確かめられませんでした。', en: 'We could not find out.' },
  },
} satisfies CheckWords;
