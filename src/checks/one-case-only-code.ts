import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** Every letter is large, or every letter is small, where the issuer tells them apart: Caps Lock, or a keyboard that begins with a capital. */
export const check = {
  id: 'one-case-only-code',
  severity: 'warning',
  certainty: 'hint',
  needs: ['page'],
  run({ page: { card, codeField, codeIssues } }): CheckResult {
    if (card === null) return { status: 'notApplicable' }; // the shape of the code is the card's
    if (codeField === 'notSeen') return { status: 'unknown', reason: 'notCollected' };
    return codeIssues.includes('oneCaseOnly') ? { status: 'fail', fixes: ['compare-with-card'] } : { status: 'pass' };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: '大文字と小文字を確かめてください', en: 'Check capital and small letters' },
    text: {
      ja: 'このカードは大文字と小文字を区別しますが、入力した英字がすべて同じ側になっています。カードと見比べてください。',
      en: 'This card tells capital letters from small ones, and all that was typed is of one kind. Compare it with the card.',
    },
    because: {
      ja: '入力された英字が、すべて大文字か、すべて小文字でした。もともとそういうコードのこともあります。',
      en: 'All the letters that were typed are capitals, or all are small. Your code may really be like that.',
    },
  },
  unknown: {
    title: { ja: '大文字と小文字が合っているか', en: 'Whether capital and small letters fit' },
    text: { ja: 'コードを入力する欄が見えないため、確かめられません。', en: 'We cannot see the field for the code.' },
  },
} satisfies CheckWords;
