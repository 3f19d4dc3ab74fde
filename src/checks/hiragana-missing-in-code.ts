import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** This issuer's codes consist of hiragana only, and something else was typed. */
export const check = {
  id: 'hiragana-missing-in-code',
  severity: 'warning',
  certainty: 'statement',
  needs: ['page'],
  run({ page: { codeField, codeIssues } }): CheckResult {
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
  },
  unknown: {
    title: { ja: 'ひらがなだけで入力されているか', en: 'Whether only hiragana were typed' },
    text: { ja: 'コードを入力する欄が見えないため、確かめられません。', en: 'We cannot see the field for the code.' },
  },
} satisfies CheckWords;
