import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** The issuer says that the hyphens must be typed, and there are none. */
export const check = {
  id: 'hyphens-missing-in-code',
  severity: 'info',
  certainty: 'hint',
  needs: ['page'],
  run({ page: { card, codeField, codeIssues } }): CheckResult {
    if (card === null) return { status: 'notApplicable' }; // the shape of the code is the card's
    if (codeField === 'notSeen') return { status: 'unknown', reason: 'notCollected' };
    return codeIssues.includes('missingHyphens') ? { status: 'fail', fixes: ['compare-with-card'] } : { status: 'pass' };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: 'ハイフンが必要かもしれません', en: 'The hyphens may be needed' },
    text: {
      ja: 'このカードの発行元は、区切りのハイフン（-）も入力するよう案内しています。',
      en: 'The issuer of this card says to type the hyphens (-) as well.',
    },
    because: {
      ja: '発行元の案内と、入力された文字の種類を、このページの中だけで比べました。ハイフンがなくても受け付けられることもあります。',
      en: 'What the issuer says was held against the kinds of characters that were typed, within this page only. It may be accepted without hyphens all the same.',
    },
  },
  unknown: {
    title: { ja: 'ハイフンが抜けていないか', en: 'Whether hyphens are missing' },
    text: { ja: 'コードを入力する欄が見えないため、確かめられません。', en: 'We cannot see the field for the code.' },
  },
} satisfies CheckWords;
