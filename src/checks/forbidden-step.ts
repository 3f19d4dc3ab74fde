import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { ELSEWHERE } from '../contracts/page-facts';

/**
 * This card's page has something that must not be pressed or done. Whether the person is about to do it cannot be seen, so it is a hint in the
 * popup at first; once typing began it is a warning, unless its source is too weak for one.
 */
export const check = {
  id: 'forbidden-step',
  severity: 'info',
  certainty: 'hint',
  needs: ['page', 'pageKind', 'card'],
  run({ page: { page, codeField, typingBeganAfter }, pageKind, card }): CheckResult {
    const order = card?.flow?.mustNot;
    if (order === undefined || pageKind === 'balance' || codeField === 'notSeen') return { status: 'notApplicable' };
    // What merchants must not have pressed holds on their pages; the rule of an issuer's own form holds on that form.
    if (page === ELSEWHERE && card?.typedAt.say !== 'merchantPages') return { status: 'notApplicable' };
    const isTyping = typingBeganAfter.known && typingBeganAfter.value !== null;
    return {
      status: 'fail',
      severity: isTyping && !order.hint ? 'warning' : 'info',
      fixes: [],
      data: { 'order.ja': order.say.ja, 'order.en': order.say.en },
    };
  },
} satisfies Check<'page' | 'pageKind' | 'card'>;

export const words = {
  default: {
    title: { ja: 'このカードの登録で、気をつけること', en: 'What to be careful about with this card' },
    text: { ja: 'ご注意ください。{order:text}', en: 'Please note: {order:text}' },
    because: {
      ja: 'このカードの案内に、そう書かれているためです。これから何をなさるかは、見えません。',
      en: 'The instructions for this card say so. What you are about to do cannot be seen.',
    },
  },
  unknown: {
    title: { ja: 'このカードの登録で、してはいけないこと', en: 'What must not be done with this card' },
    text: { ja: 'わかりません。', en: 'We cannot tell.' },
  },
} satisfies CheckWords;
