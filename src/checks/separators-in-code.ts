import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** Spaces or hyphens where the issuer says that the code is typed without them. */
export const check = {
  id: 'separators-in-code',
  severity: 'warning',
  certainty: 'statement',
  needs: ['page'],
  run({ page: { card, codeField, codeIssues } }): CheckResult {
    if (card === null) return { status: 'notApplicable' }; // the shape of the code is the card's
    if (codeField === 'notSeen') return { status: 'unknown', reason: 'notCollected' };
    return codeIssues.includes('unwantedSeparators') ? { status: 'fail', fixes: ['delete-and-retype'] } : { status: 'pass' };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: '空白やハイフンが入っています', en: 'There are spaces or hyphens' },
    text: {
      ja: 'このカードの発行元は、空白やハイフンを入れず、続けて入力するよう案内しています。',
      en: 'The issuer of this card says to type the code without spaces and hyphens.',
    },
    because: {
      ja: '発行元の案内と、入力された文字の種類を、このページの中だけで比べました。コードは記録も送信もしていません。',
      en: 'What the issuer says was held against the kinds of characters that were typed, within this page only. The code was neither stored nor sent.',
    },
  },
  unknown: {
    title: { ja: '空白やハイフンが入っていないか', en: 'Whether there are spaces or hyphens' },
    text: { ja: 'コードを入力する欄が見えないため、確かめられません。', en: 'We cannot see the field for the code.' },
  },
} satisfies CheckWords;
