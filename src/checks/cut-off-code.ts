import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** What was pasted is longer than what the field kept, so the end of the code is missing. */
export const check = {
  id: 'cut-off-code',
  severity: 'warning',
  certainty: 'statement',
  needs: ['page'],
  run({ page: { codeField, codeIssues } }): CheckResult {
    if (codeField === 'notSeen') return { status: 'unknown', reason: 'notCollected' };
    return codeIssues.includes('cutOffPaste') ? { status: 'fail', fixes: ['paste-whole-code'] } : { status: 'pass' };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: '貼り付けたコードの終わりが切れています', en: 'The end of the pasted code was cut off' },
    text: {
      ja: '入力欄に入りきらなかったようです。空白や余分な文字を除いて、コードだけを貼り付け直してください。',
      en: 'It did not fit into the field. Take out spaces and anything that is not the code, then paste it again.',
    },
    because: {
      ja: '貼り付けた文字の数と、欄に残った文字の数を、このページの中だけで比べました。コードは記録も送信もしていません。',
      en: 'The number of pasted characters was compared with the number that the field kept, within this page only. The code was neither stored nor sent.',
    },
  },
  unknown: {
    title: { ja: '貼り付けたコードが切れていないか', en: 'Whether the pasted code was cut off' },
    text: { ja: 'コードを入力する欄が見えないため、確かめられません。', en: 'We cannot see the field for the code.' },
  },
} satisfies CheckWords;
