import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { ELSEWHERE } from '../contracts/page-facts';

/** The issuer's page neither took nor refused the code: it wants a further step first. */
export const check = {
  id: 'more-steps-needed',
  severity: 'warning',
  certainty: 'statement',
  needs: ['page', 'card'],
  run({ page, card }): CheckResult {
    if (page.page === ELSEWHERE) return { status: 'notApplicable' }; // another site's answer is not the issuer's
    const message = card?.messages.find(({ id }) => id === page.pageAnswer);
    if (card === null || message === undefined) return { status: 'notApplicable' };
    if (message.outcome !== 'needsMore') return { status: 'pass' };
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
    title: { ja: '登録はまだ終わっていません', en: 'It is not finished yet' },
    text: { ja: '{card:card}のページの答えです。{meaning:text}', en: 'The page of {card:card} answered. {meaning:text}' },
    because: {
      ja: '送信のあとにページに出た言葉が、このカードで知られているメッセージと一致しました。意味は、カードのページに挙げた情報のもとによります。',
      en: 'Words that appeared after you sent it match a message known for this card. What they mean is taken from the sources that the card’s page names.',
    },
  },
  unknown: {
    title: { ja: '登録を終えるのに、まだ手順が残っているか', en: 'Whether the page wants a further step' },
    text: { ja: 'わかりません。', en: 'We cannot tell.' },
  },
} satisfies CheckWords;
