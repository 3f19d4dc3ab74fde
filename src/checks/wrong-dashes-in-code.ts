import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** A long-vowel mark or a typographic dash stands where only a plain hyphen, or nothing, works (U+30FC is not folded by NFKC). */
export const check = {
  id: 'wrong-dashes-in-code',
  severity: 'warning',
  certainty: 'statement',
  needs: ['page'],
  run({ page: { codeField, codeIssues } }): CheckResult {
    if (codeField === 'notSeen') return { status: 'unknown', reason: 'notCollected' };
    return codeIssues.includes('wrongDash') ? { status: 'fail', fixes: ['delete-and-retype'] } : { status: 'pass' };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: 'ハイフンではない横線が入っています', en: 'A dash that is not a plain hyphen was typed' },
    text: {
      ja: '長音記号の「ー」や全角の「－」などは、ハイフンとして受け付けられません。横線を除いて入力してみてください。',
      en: 'Long dashes or the Japanese long-vowel mark do not count as hyphens. Try the code without any dashes.',
    },
    because: {
      ja: '入力欄の文字の種類を、このページの中だけで調べました。コードは記録も送信もしていません。',
      en: 'The kinds of characters in the field were looked at within this page only. The code was neither stored nor sent.',
    },
  },
  unknown: {
    title: { ja: '横線の種類が正しいか', en: 'Whether the dashes are plain hyphens' },
    text: { ja: 'コードを入力する欄が見えないため、確かめられません。', en: 'We cannot see the field for the code.' },
  },
} satisfies CheckWords;
