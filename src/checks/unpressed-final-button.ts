import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { ELSEWHERE } from '../contracts/page-facts';

/**
 * The form was sent, and this card is redeemed only by a last button. Whether it was pressed cannot be seen, so the words leave it open; once
 * the page answered there is nothing left to press.
 */
export const check = {
  id: 'unpressed-final-button',
  severity: 'info',
  certainty: 'hint',
  needs: ['page', 'pageKind', 'journal', 'card'],
  run({ page: { page, pageAnswer }, pageKind, journal, card }): CheckResult {
    const button = card?.flow?.finalButton;
    if (card === null || button === undefined || pageKind === 'balance') return { status: 'notApplicable' };
    // A card that merchants take has one form wherever it stands; elsewhere the issuer's buttons are not there.
    if (page === ELSEWHERE && card.typedAt.say !== 'merchantPages') return { status: 'notApplicable' };
    if (!journal.known) return { status: 'unknown', reason: journal.reason };
    if (journal.value.submittedAt === null) return { status: 'notApplicable' };
    const answer = card.messages.find(({ id }) => id === pageAnswer);
    if (answer?.outcome === 'accepted') return { status: 'pass' };
    if (answer?.outcome === 'refused') return { status: 'notApplicable' };
    return {
      status: 'fail',
      fixes: ['press-final-button'],
      data: { 'button.ja': button.say.ja, 'button.en': button.say.en },
    };
  },
} satisfies Check<'page' | 'pageKind' | 'journal' | 'card'>;

export const words = {
  default: {
    title: { ja: '最後のボタンまで押しましたか', en: 'Did you press the last button?' },
    text: {
      ja: '{button:text}すでに押して完了の画面が出ていれば、もう一度押す必要はありません。',
      en: '{button:text} If you have pressed it and the page says so, do not press it again.',
    },
    because: {
      ja: 'この画面から送信した記録があり、結果を表す言葉はまだ見つかっていません。最後のボタンが押されたかどうかは、見えません。',
      en: 'There is a note that this form was sent, and no words of a result were found so far. Whether the last button was pressed cannot be seen.',
    },
  },
  unknown: {
    title: { ja: '最後のボタンまで押されているか', en: 'Whether the last button was pressed' },
    text: { ja: '確かめられませんでした。', en: 'We could not find out.' },
  },
} satisfies CheckWords;
