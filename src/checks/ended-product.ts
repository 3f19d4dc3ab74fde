import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { DAY, parseIso } from '../contracts/epoch-ms';

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
    const isNews = ended.some(({ since }) => now - (parseIso(since) ?? 0) < NEWS_FOR);
    return {
      status: 'fail',
      // Years later it is background, for the popup; a banner on every visit would only teach people to close banners.
      ...(isNews ? {} : { severity: 'info' as const }),
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

/** So long after the end a card of that kind may still lie in a drawer unknowing, in milliseconds. */
const NEWS_FOR = 365 * DAY;

const unique = (all: readonly string[]) => [...new Set(all)];

export const words = {
  default: {
    title: { ja: '{card:card}には、使えなくなった種類があります', en: 'Some kinds of {card:card} no longer work' },
    text: {
      ja: '利用できなくなったもの：{products:text}。{tellApart:text}',
      en: 'No longer accepted: {products:text}. {tellApart:text}',
    },
    because: {
      ja: 'このカードには、終了した種類があると案内されています。お手元のカードがそれかどうかは、ここからは見えません。',
      en: 'Some kinds of this card are announced to have ended. Which kind you hold cannot be seen from here.',
    },
  },
  unknown: {
    title: { ja: 'お持ちのカードが、終了した種類かどうか', en: 'Whether your card is of a kind that has ended' },
    text: { ja: 'わかりません。', en: 'We cannot tell.' },
  },
} satisfies CheckWords;
