import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** A letter of another script stands in for a Latin one (Cyrillic А, Roman numeral Ⅾ): it looks right and never is. */
export const check = {
  id: 'lookalike-letters-in-code',
  severity: 'warning',
  certainty: 'statement',
  needs: ['page'],
  run({ page: { codeField, codeIssues } }): CheckResult {
    if (codeField === 'notSeen') return { status: 'unknown', reason: 'notCollected' };
    return codeIssues.includes('lookalikeScript') ? { status: 'fail', fixes: ['delete-and-retype'] } : { status: 'pass' };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: 'よく似た別の文字が入っています', en: 'A look-alike from another alphabet was typed' },
    text: {
      ja: '見た目は同じでも、ほかの言語の文字や、ローマ数字の記号（Ⅾ など）が混じっています。欄を空にして、半角の英数字で入力し直してください。',
      en: 'It looks the same, but it is a letter of another alphabet or the sign of a Roman numeral (“Ⅾ”). Empty the field and type the code in plain letters and digits.',
    },
    because: {
      ja: '入力欄の文字の種類を、このページの中だけで調べました。コードは記録も送信もしていません。',
      en: 'The kinds of characters in the field were looked at within this page only. The code was neither stored nor sent.',
    },
  },
  unknown: {
    title: { ja: 'よく似た別の文字が混じっていないか', en: 'Whether look-alike letters were typed' },
    text: { ja: 'コードを入力する欄が見えないため、確かめられません。', en: 'We cannot see the field for the code.' },
  },
} satisfies CheckWords;
