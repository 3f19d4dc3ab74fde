import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** Full-width or circled letters or digits were typed, which Unicode's NFKC folds to plain ones and most forms do not. */
export const check = {
  id: 'full-width-code',
  severity: 'warning',
  certainty: 'statement',
  needs: ['page'],
  run({ page: { codeField, codeIssues } }): CheckResult {
    if (codeField === 'notSeen') return { status: 'unknown', reason: 'notCollected' };
    return codeIssues.includes('fullWidth') ? { status: 'fail', fixes: ['retype-in-half-width'] } : { status: 'pass' };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: '全角の文字が入っています', en: 'Full-width characters were typed' },
    text: {
      ja: '「Ａ」「１」「①」のような全角の文字は、正しいコードでもエラーになることがあります。半角で入力し直してください。',
      en: 'Wide characters such as “Ａ”, “１” or “①” may be refused even if the code is right. Type it in plain half-width characters.',
    },
    because: {
      ja: '入力欄の文字の種類を、このページの中だけで調べました。コードは記録も送信もしていません。',
      en: 'The kinds of characters in the field were looked at within this page only. The code was neither stored nor sent.',
    },
  },
  unknown: {
    title: { ja: '全角の文字が混じっていないか', en: 'Whether full-width characters were typed' },
    text: { ja: 'コードを入力する欄が見えないため、確かめられません。', en: 'We cannot see the field for the code.' },
  },
} satisfies CheckWords;
