import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { ELSEWHERE } from '../contracts/page-facts';

/**
 * One more wrong code and the issuer refuses for a while, told before it happens. A hint where the limit is one, or where no words of success
 * are known for the card, so that a code that worked could have been counted.
 */
export const check = {
  id: 'last-try-before-lockout',
  severity: 'warning',
  certainty: 'statement',
  needs: ['page', 'card', 'tries', 'pageKind'],
  run({ page, card, tries, pageKind }): CheckResult {
    const limit = card?.attemptLimit ?? null;
    if (card === null || limit === null || limit.say.tries === null || pageKind !== 'redeem') return { status: 'notApplicable' };
    // The issuer counts what reaches it, which another site need not pass on.
    if (page.page === ELSEWHERE && card.typedAt.say !== 'merchantPages') return { status: 'notApplicable' };
    if (!tries.known) return { status: 'unknown', reason: tries.reason };
    const count = tries.value.failed.length;
    if (count !== limit.say.tries - 1) return { status: 'pass' };
    const seesSuccess = card.messages.some(({ outcome, seenByPeople, words }) => outcome === 'accepted' && seenByPeople && words !== null);
    const minutes = limit.say.lockedForMinutes;
    return {
      status: 'fail',
      ...(minutes === null ? {} : { say: 'forHours' }),
      ...(limit.hint || !seesSuccess ? { certainty: 'hint' as const } : {}),
      fixes: ['compare-with-card', 'read-unreadable-code', 'stop-retrying'],
      data: {
        card: card.id,
        count,
        'limit.ja': limit.say.text.ja,
        'limit.en': limit.say.text.en,
        ...(minutes === null ? {} : { hours: Math.ceil(minutes / 60) }),
      },
    };
  },
} satisfies Check<'page' | 'card' | 'tries' | 'pageKind'>;

const text = {
  ja: '{card:card}：{limit:text}このブラウザでは、受け付けられたと確認できない送信が{count}回ありました。送る前に、もう一度カードと見比べてください。',
  en: '{card:card}: {limit:text} This browser sent {count} times without seeing success. Compare with the card once more before you send.',
};

export const words = {
  default: {
    title: { ja: '次にまちがえると、しばらく登録できなくなります', en: 'One more wrong try locks you out for a while' },
    text,
    because: {
      ja: 'このブラウザで送信した回数を数えました。ほかの端末で試した回数は含まれません。受け付けられたのを見落としていることもあります。',
      en: 'What was sent in this browser was counted. Tries on other devices are not in it, and a success may have been missed.',
    },
  },
  forHours: {
    title: { ja: '次にまちがえると、{hours}時間ほど登録できなくなります', en: 'One more wrong try locks you out for about {hours} h' },
    text,
  },
  unknown: {
    title: { ja: 'あと何回まちがえられるか', en: 'How many tries are left' },
    text: { ja: 'これまでの送信の記録がなく、わかりません。', en: 'There is no record of earlier tries, so we cannot tell.' },
  },
} satisfies CheckWords;
