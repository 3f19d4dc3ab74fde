import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { MINUTE } from '../contracts/epoch-ms';
import { ELSEWHERE } from '../contracts/page-facts';

/**
 * The issuer's limit of wrong tries is reached, or its server says so itself (HTTP 429, for cards that are known to have a limit; for others
 * `failing-page` speaks). Our own count is a hint where the limit is one, or where no words of success are known for the card, so that a code
 * that worked could have been counted.
 */
export const check = {
  id: 'locked-out',
  severity: 'critical',
  certainty: 'statement',
  needs: ['page', 'card', 'tries', 'pageKind'],
  run({ page, card, tries, pageKind }): CheckResult {
    const limit = card?.attemptLimit ?? null;
    const elsewhere = page.page === ELSEWHERE;
    const heldOff = !elsewhere && page.pageStatus.known && page.pageStatus.value === 429; // another site's refusal is not the issuer's
    if (card === null || limit === null || (pageKind !== 'redeem' && !heldOff)) return { status: 'notApplicable' };
    // The issuer counts what reaches it, which another site need not pass on.
    if (elsewhere && card.typedAt.say !== 'merchantPages') return { status: 'notApplicable' };
    const most = limit.say.tries;
    if (most === null && !heldOff) return { status: 'notApplicable' };
    if (!tries.known && !heldOff) return { status: 'unknown', reason: tries.reason };
    const failed = tries.known ? tries.value.failed : [];
    const reached = most !== null && failed.length >= most;
    if (!reached && !heldOff) {
      // The issuer may hold this person off for tries on another device, which only the page's status would tell.
      return page.pageStatus.known ? { status: 'pass' } : { status: 'unknown', reason: page.pageStatus.reason };
    }
    const seesSuccess = card.messages.some(({ outcome, seenByPeople, words }) => outcome === 'accepted' && seenByPeople && words !== null);
    const counted = seesSuccess && !limit.hint;
    // Where each try starts the time again the last one counts, else the one with which the limit was reached.
    const from = reached ? failed[limit.say.triesExtendIt ? failed.length - 1 : most - 1] : undefined;
    const minutes = limit.say.lockedForMinutes;
    const until = from === undefined || minutes === null ? null : from + minutes * MINUTE;
    return {
      status: 'fail',
      say: heldOff ? (until === null ? 'heldOff' : 'heldOffUntil') : until === null ? 'default' : 'until',
      ...(heldOff || counted ? {} : { severity: 'warning' as const, certainty: 'hint' as const }),
      fixes: ['stop-retrying'],
      data: {
        card: card.id,
        count: failed.length,
        'limit.ja': limit.say.text.ja,
        'limit.en': limit.say.text.en,
        ...(until === null ? {} : { until }),
      },
    };
  },
} satisfies Check<'page' | 'card' | 'tries' | 'pageKind'>;

const counted = {
  ja: '{card:card}：{limit:text}このブラウザでは、受け付けられたと確認できない送信が{count}回ありました。',
  en: '{card:card}: {limit:text} This browser sent {count} times without seeing success.',
};
const refused = {
  ja: 'アクセスが多すぎるとして、サイトに止められています。{card:card}：{limit:text}',
  en: 'The site refuses further requests for now. {card:card}: {limit:text}',
};
const wait = { ja: 'しばらく待ってから試してください', en: 'Wait before you try again' };
const waitUntil = { ja: '{until:time}ごろまで、試さずに待ってください', en: 'Wait until about {until:time} before you try again' };

const fromSite = {
  ja: 'サイトが、アクセスの多すぎることを表すエラー番号429を返しました。',
  en: 'The site answered with the error number 429, which stands for too many requests.',
};

export const words = {
  default: {
    title: wait,
    text: counted,
    because: {
      ja: 'このブラウザで送信した回数を数えました。ほかの端末で試した回数は含まれません。受け付けられたのを見落としていることもあります。',
      en: 'What was sent in this browser was counted. Tries on other devices are not in it, and a success may have been missed.',
    },
  },
  until: { title: waitUntil, text: counted },
  heldOff: { title: wait, text: refused, because: fromSite },
  heldOffUntil: { title: waitUntil, text: refused, because: fromSite },
  unknown: {
    title: { ja: 'まちがいの回数が上限に達したか', en: 'Whether the limit of wrong tries is reached' },
    text: { ja: 'これまでの送信の記録がなく、わかりません。', en: 'There is no record of earlier tries, so we cannot tell.' },
  },
} satisfies CheckWords;
