import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** What is typed has the shape of something that belongs elsewhere. A hint: shape alone proves nothing. */
export const check = {
  id: 'wrong-card-for-form',
  severity: 'warning',
  certainty: 'hint',
  needs: ['page', 'card'],
  run({ page: { codeField, codeResembles }, card }): CheckResult {
    if (codeField === 'notSeen') return { status: 'unknown', reason: 'notCollected' };
    const lookalike = codeResembles === null ? undefined : card?.lookalikes[codeResembles];
    if (card === null || codeResembles === null || lookalike === undefined) return { status: 'pass' };
    return {
      status: 'fail',
      subject: codeResembles,
      fixes: ['use-page-of-that-code'],
      data: {
        card: card.id,
        'lookalike.ja': lookalike.say.ja,
        'lookalike.en': lookalike.say.en,
        ...(lookalike.belongsAt === undefined ? {} : { belongsAt: lookalike.belongsAt.say }),
      },
    };
  },
} satisfies Check<'page' | 'card'>;

export const words = {
  default: {
    title: { ja: 'このページ用のコードではないかもしれません', en: 'This may not be a code for this page' },
    text: {
      ja: 'ここは{card:card}を登録するページです。{lookalike:text}',
      en: 'This page is for {card:card}. {lookalike:text}',
    },
  },
  unknown: {
    title: { ja: '入力したコードが、このページ用の形をしているか', en: 'Whether the code has the shape that belongs here' },
    text: { ja: 'コードを入力する欄が見えないため、確かめられません。', en: 'We cannot see the field for the code.' },
  },
} satisfies CheckWords;
