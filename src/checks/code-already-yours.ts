import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { DAY } from '../contracts/epoch-ms';
import { ELSEWHERE } from '../contracts/page-facts';

/**
 * «Already used», a day at most after this browser saw a code of the card accepted. A hint: codes are not remembered, so it may be another one.
 * Amazon says that «already redeemed» usually means one's own account (help page 200546130, stored copy read 2026-11-24).
 */
export const check = {
  id: 'code-already-yours',
  severity: 'warning',
  certainty: 'hint',
  needs: ['page', 'card', 'tries', 'now'],
  run({ page, card, tries, now }): CheckResult {
    if (page.page === ELSEWHERE) return { status: 'notApplicable' }; // another site's answer is not the issuer's
    const message = card?.messages.find(({ id }) => id === page.pageAnswer);
    if (card === null || message === undefined || message.outcome !== 'refused') return { status: 'notApplicable' };
    if (message.cause !== 'alreadyUsed' && message.cause !== 'alreadyYours') return { status: 'pass' };
    if (!tries.known) return { status: 'unknown', reason: tries.reason };
    const { acceptedAt } = tries.value;
    if (acceptedAt === null || now - acceptedAt >= DAY) return { status: 'pass' };
    return { status: 'fail', fixes: ['check-balance-first', 'use-right-account'], data: { card: card.id, acceptedAt } };
  },
} satisfies Check<'page' | 'card' | 'tries' | 'now'>;

export const words = {
  default: {
    title: { ja: 'ご自分で登録済みのコードかもしれません', en: 'You may have added this code yourself' },
    text: {
      ja: '「使用済み」と表示されましたが、{acceptedAt:time}に、このブラウザで{card:card}のコードが受け付けられています。同じコードなら、もうご自分の残高に入っています。残高をご確認ください。',
      en: 'The page says that it was used. At {acceptedAt:time} a code of {card:card} was accepted in this browser: if it was this one, you added it yourself. Look at your balance.',
    },
    because: {
      ja: '{acceptedAt:time}に受け付けの言葉を見た記録と、いま出ている「使用済み」の言葉を合わせた見立てです。コードは記録していないので、別のコードのこともあります。',
      en: 'It is put together from a note that words of success were seen at {acceptedAt:time} and from the words “already used” now. Codes are not stored, so it may be another one.',
    },
  },
  unknown: {
    title: { ja: 'ご自分で登録済みのコードかどうか', en: 'Whether you added this code yourself' },
    text: { ja: 'これまでの登録の記録がなく、わかりません。', en: 'There is no record of earlier codes, so we cannot tell.' },
  },
} satisfies CheckWords;
