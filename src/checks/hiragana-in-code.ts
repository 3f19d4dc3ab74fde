import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** Hiragana were typed where the issuer's codes consist of letters and digits. */
export const check = {
  id: 'hiragana-in-code',
  severity: 'warning',
  certainty: 'hint',
  needs: ['page'],
  run({ page: { codeField, codeIssues } }): CheckResult {
    if (codeField === 'notSeen') return { status: 'unknown', reason: 'notCollected' };
    return codeIssues.includes('hiraganaInstead') ? { status: 'fail', fixes: ['retype-in-half-width'] } : { status: 'pass' };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: 'ひらがなが入っています', en: 'Hiragana were typed' },
    text: {
      ja: 'このページのコードは英数字です。日本語入力をオフにして、半角で入力してください。16文字のひらがなのコードをお持ちなら、別のカード（BitCashなど）かもしれません。',
      en: 'Codes on this page are made of letters and digits. Switch Japanese input off. If yours is 16 hiragana, it may be another card, such as BitCash.',
    },
  },
  unknown: {
    title: { ja: 'ひらがなが混じっていないか', en: 'Whether hiragana were typed' },
    text: { ja: 'コードを入力する欄が見えないため、確かめられません。', en: 'We cannot see the field for the code.' },
  },
} satisfies CheckWords;
