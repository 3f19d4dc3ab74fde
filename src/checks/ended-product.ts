import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { parseIso } from '../contracts/epoch-ms';

/**
 * Products of this brand came to an end. The page cannot see which product the person holds, so the words say how to tell, and the card's
 * verdict stays as it is.
 */
export const check = {
  id: 'ended-product',
  severity: 'warning',
  certainty: 'hint',
  needs: ['card', 'now'],
  run({ card, now }): CheckResult {
    const ended = (card?.ended ?? []).filter(({ since }) => (parseIso(since) ?? Number.POSITIVE_INFINITY) <= now);
    if (card === null || ended.length === 0) return { status: 'notApplicable' };
    return {
      status: 'fail',
      subject: ended.map(({ id }) => id).join('+'),
      data: {
        card: card.id,
        'products.ja': ended.map(({ product }) => product.ja),
        'products.en': ended.map(({ product }) => product.en),
        'tellApart.ja': unique(ended.map(({ tellApart }) => tellApart.ja)).join(''),
        'tellApart.en': unique(ended.map(({ tellApart }) => tellApart.en)).join(' '),
      },
      fixes: ['tell-ended-product-apart'],
    };
  },
} satisfies Check<'card' | 'now'>;

const unique = (all: readonly string[]) => [...new Set(all)];

export const words = {
  default: {
    title: { ja: '{card:card}には、使えなくなった種類があります', en: 'Some kinds of {card:card} no longer work' },
    text: {
      ja: '利用できなくなったもの：{products:text}。{tellApart:text}',
      en: 'No longer accepted: {products:text}. {tellApart:text}',
    },
  },
  unknown: {
    title: { ja: 'お持ちのカードが、終了した種類かどうか', en: 'Whether your card is of a kind that has ended' },
    text: { ja: 'わかりません。', en: 'We cannot tell.' },
  },
} satisfies CheckWords;
