import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** Hiragana were typed where the issuer's codes consist of letters and digits. */
export const check = {
  id: 'hiragana-in-code',
  severity: 'warning',
  certainty: 'hint',
  needs: ['page'],
  run({ page: { card, codeField, codeIssues } }): CheckResult {
    if (card === null) return { status: 'notApplicable' }; // the shape of the code is the card's
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
    because: {
      ja: '入力欄の文字の種類を、このページの中だけで調べました。このカードで知られているコードの形による見立てで、コードは記録も送信もしていません。',
      en: 'The kinds of characters in the field were looked at within this page only, and held against the shapes of code that are known for this card: a guess that need not be right. The code was neither stored nor sent.',
    },
  },
  unknown: {
    title: { ja: 'ひらがなが混じっていないか', en: 'Whether hiragana were typed' },
    text: { ja: 'コードを入力する欄が見えないため、確かめられません。', en: 'We cannot see the field for the code.' },
  },
} satisfies CheckWords;
