import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** The number of characters is none that is known for this issuer. Never «invalid»: issuers change their formats. */
export const check = {
  id: 'unexpected-code-length',
  severity: 'warning',
  certainty: 'hint',
  needs: ['page'],
  run({ page: { card, codeField, codeIssues, codeResembles, codeFitsOther } }): CheckResult {
    if (card === null) return { status: 'notApplicable' }; // the shape of the code is the card's
    if (codeField === 'notSeen') return { status: 'unknown', reason: 'notCollected' };
    // What looks like another kind of code is told by wrong-card-for-form, which says more; a cut-off code by cut-off-code.
    if (codeResembles !== null || codeFitsOther !== null || codeIssues.includes('cutOffPaste')) return { status: 'notApplicable' };
    return codeIssues.includes('unexpectedLength') ? { status: 'fail', fixes: ['compare-with-card'] } : { status: 'pass' };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: '文字数がいつもと違うようです', en: 'The number of characters looks unusual' },
    text: {
      ja: 'このカードのコードとして知られている文字数と合いません。抜けや余分な文字がないか、カードと見比べてください。',
      en: 'It is not a length that we know for this card. Compare it with your card for missing or extra characters.',
    },
    because: {
      ja: '入力された文字の数を、知られている文字数と、このページの中だけで比べました。発行元が形を変えることもあり、まちがいとは限りません。',
      en: 'The number of characters was held against the lengths that are known, within this page only. Issuers change their formats, so it need not be wrong.',
    },
  },
  unknown: {
    title: { ja: '文字数が合っているか', en: 'Whether the length fits' },
    text: { ja: 'コードを入力する欄が見えないため、確かめられません。', en: 'We cannot see the field for the code.' },
  },
} satisfies CheckWords;
