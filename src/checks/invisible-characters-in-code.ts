import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** Characters that cannot be seen came along, usually by copying (Unicode category Cf: zero-width space, soft hyphen, byte order mark). */
export const check = {
  id: 'invisible-characters-in-code',
  severity: 'warning',
  certainty: 'statement',
  needs: ['page'],
  run({ page: { codeField, codeIssues } }): CheckResult {
    if (codeField === 'notSeen') return { status: 'unknown', reason: 'notCollected' };
    return codeIssues.includes('invisible') ? { status: 'fail', fixes: ['delete-and-retype'] } : { status: 'pass' };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: '目に見えない文字が混じっています', en: 'Invisible characters came along' },
    text: {
      ja: 'コピーしたときに、見えない文字が一緒に入ったようです。欄を空にして、コードだけを手で入力してください。',
      en: 'Copying brought along characters that you cannot see. Empty the field and type the code by hand.',
    },
    because: {
      ja: '入力欄の文字の種類を、このページの中だけで調べました。コードは記録も送信もしていません。',
      en: 'The kinds of characters in the field were looked at within this page only. The code was neither stored nor sent.',
    },
  },
  unknown: {
    title: { ja: '見えない文字が混じっていないか', en: 'Whether invisible characters came along' },
    text: { ja: 'コードを入力する欄が見えないため、確かめられません。', en: 'We cannot see the field for the code.' },
  },
} satisfies CheckWords;
