import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** This issuer's codes consist of hiragana only, and something else was typed. */
export const check = {
  id: 'hiragana-missing-in-code',
  severity: 'warning',
  certainty: 'statement',
  needs: ['page'],
  run({ page: { card, codeField, codeIssues } }): CheckResult {
    if (card === null) return { status: 'notApplicable' }; // the shape of the code is the card's
    if (codeField === 'notSeen') return { status: 'unknown', reason: 'notCollected' };
    return codeIssues.includes('notHiragana') ? { status: 'fail', fixes: ['type-in-hiragana'] } : { status: 'pass' };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: 'ひらがな以外の文字が入っています', en: 'This code is made of hiragana only' },
    text: {
      ja: 'このコードはひらがなだけでできています。カタカナ・ローマ字・空白を除いて、ひらがなで入力してください。',
      en: 'Type it in hiragana, without katakana, Latin letters or spaces.',
    },
    because: {
      ja: '入力欄の文字の種類を、このページの中だけで調べました。コードは記録も送信もしていません。',
      en: 'The kinds of characters in the field were looked at within this page only. The code was neither stored nor sent.',
    },
  },
  unknown: {
    title: { ja: 'ひらがなだけで入力されているか', en: 'Whether only hiragana were typed' },
    text: { ja: 'コードを入力する欄が見えないため、確かめられません。', en: 'We cannot see the field for the code.' },
  },
} satisfies CheckWords;
