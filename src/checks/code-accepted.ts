import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { ELSEWHERE } from '../contracts/page-facts';

/** The issuer's page says that the code was accepted. It is the page's word, and told as that. */
export const check = {
  id: 'code-accepted',
  severity: 'info',
  certainty: 'statement',
  needs: ['page', 'card'],
  run({ page, card }): CheckResult {
    if (page.page === ELSEWHERE) return { status: 'notApplicable' }; // another site's answer is not the issuer's
    const message = card?.messages.find(({ id }) => id === page.pageAnswer);
    if (card === null || message === undefined) return { status: 'notApplicable' };
    if (message.outcome !== 'accepted') return { status: 'pass' };
    return {
      status: 'fail',
      subject: message.id,
      ...(message.words?.hint || message.meaning.hint ? { certainty: 'hint' as const } : {}),
      fixes: message.fixes,
      data: { card: card.id, 'meaning.ja': message.meaning.say.ja, 'meaning.en': message.meaning.say.en },
    };
  },
} satisfies Check<'page' | 'card'>;

export const words = {
  default: {
    title: { ja: '受け付けられたと表示されています', en: 'The page says that it was accepted' },
    text: {
      ja: '{card:card}のページの表示です。{meaning:text}金額は残高でお確かめください。',
      en: 'That is the word of the page of {card:card}. {meaning:text} Look at your balance for the amount.',
    },
    because: {
      ja: '送信のあと、このカードで「受け付けた」ことを表すと知られている言葉が、ページに出ました。残高そのものは見ていません。',
      en: 'After you sent it, words appeared on the page that are known to mean “accepted” for this card. Your balance itself was not looked at.',
    },
  },
  unknown: {
    title: { ja: '受け付けられたと表示されているか', en: 'Whether the page says that it was accepted' },
    text: { ja: 'わかりません。', en: 'We cannot tell.' },
  },
} satisfies CheckWords;
