import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { ELSEWHERE } from '../contracts/page-facts';

/** The form was sent on a payment page that leads back to the shop by a button of its own. Whether it was pressed cannot be seen. */
export const check = {
  id: 'unpressed-return-button',
  severity: 'info',
  certainty: 'hint',
  needs: ['page', 'pageKind', 'journal', 'card'],
  run({ page: { page, pageAnswer }, pageKind, journal, card }): CheckResult {
    const button = card?.flow?.returnButton;
    if (card === null || button === undefined || pageKind === 'balance') return { status: 'notApplicable' };
    // A card that merchants take has one form wherever it stands; elsewhere the issuer's buttons are not there.
    if (page === ELSEWHERE && card.typedAt.say !== 'merchantPages') return { status: 'notApplicable' };
    if (!journal.known) return { status: 'unknown', reason: journal.reason };
    if (journal.value.submittedAt === null) return { status: 'notApplicable' };
    if (card.messages.some(({ id, outcome }) => id === pageAnswer && outcome === 'refused')) return { status: 'notApplicable' };
    return { status: 'fail', fixes: [], data: { 'button.ja': button.say.ja, 'button.en': button.say.en } };
  },
} satisfies Check<'page' | 'pageKind' | 'journal' | 'card'>;

export const words = {
  default: {
    title: {
      ja: '支払いのあとは、ページにあるボタンでお店に戻ってください',
      en: 'After paying, return to the shop by the page’s own button',
    },
    text: {
      ja: '{button:text}ブラウザの「戻る」を使ったり、途中で画面を閉じたりすると、支払いがお店に伝わらないことがあるかもしれません。',
      en: '{button:text} If you use the browser’s Back, or close the page before that, the shop may not hear of your payment.',
    },
    because: {
      ja: 'この画面から送信した記録があります。お店に戻るボタンが押されたかどうかは、見えません。',
      en: 'There is a note that this form was sent. Whether the button back to the shop was pressed cannot be seen.',
    },
  },
  unknown: {
    title: { ja: 'お店に戻るボタンが押されているか', en: 'Whether the button back to the shop was pressed' },
    text: { ja: '確かめられませんでした。', en: 'We could not find out.' },
  },
} satisfies CheckWords;
