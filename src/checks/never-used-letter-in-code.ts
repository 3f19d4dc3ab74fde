import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** A character that this issuer never prints. What was meant differs by issuer, so the card says it and nothing is corrected. */
export const check = {
  id: 'never-used-letter-in-code',
  severity: 'warning',
  certainty: 'statement',
  needs: ['page', 'card'],
  run({ page: { codeField, codeIssues }, card }): CheckResult {
    if (card === null) return { status: 'notApplicable' }; // which letters are used is the card's rule
    if (codeField === 'notSeen') return { status: 'unknown', reason: 'notCollected' };
    if (!codeIssues.includes('neverUsedLetter')) return { status: 'pass' };
    const rule = card.neverUsed?.say;
    return {
      status: 'fail',
      fixes: ['compare-with-card'],
      ...(rule ? { say: 'withRule', data: { 'rule.ja': rule.ja, 'rule.en': rule.en } } : {}),
    };
  },
} satisfies Check<'page' | 'card'>;

const title = { ja: 'このカードにはない文字が入っています', en: 'A character that this card never has' };

export const words = {
  default: {
    title,
    text: {
      ja: 'このカードの発行元が使わない文字が入力されています。よく似た別の文字ではないか、カードと見比べてください。',
      en: 'The issuer never prints one of the characters that were typed. Compare it with the card: a similar one may be meant.',
    },
    because: {
      ja: '発行元が使わないとしている文字がないか、このページの中だけで調べました。コードは記録も送信もしていません。',
      en: 'The field was searched, within this page only, for characters that the issuer says it never uses. The code was neither stored nor sent.',
    },
  },
  withRule: { title, text: { ja: '{rule:text}カードと見比べてください。', en: '{rule:text} Compare it with the card.' } },
  unknown: {
    title: { ja: 'このカードにない文字が混じっていないか', en: 'Whether there are characters that this card never has' },
    text: { ja: 'コードを入力する欄が見えないため、確かめられません。', en: 'We cannot see the field for the code.' },
  },
} satisfies CheckWords;
