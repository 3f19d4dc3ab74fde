import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** What is typed has the shape of something that belongs elsewhere. A hint: shape alone proves nothing. */
export const check = {
  id: 'wrong-card-for-form',
  severity: 'warning',
  certainty: 'hint',
  needs: ['page', 'card', 'otherCard'],
  run({ page: { codeField, codeResembles, codeFitsOther }, card, otherCard }): CheckResult {
    if (card === null) return { status: 'notApplicable' }; // whose code belongs here is not known
    if (codeField === 'notSeen') return { status: 'unknown', reason: 'notCollected' };
    const fixes = ['use-page-of-that-code'];
    const lookalike = codeResembles === null ? undefined : card.lookalikes[codeResembles];
    if (codeResembles !== null && lookalike !== undefined) {
      return {
        status: 'fail',
        subject: codeResembles,
        fixes,
        data: {
          card: card.id,
          'lookalike.ja': lookalike.say.ja,
          'lookalike.en': lookalike.say.en,
          ...(lookalike.belongsAt === undefined ? {} : { belongsAt: lookalike.belongsAt.say }),
        },
      };
    }
    // What several cards share names none of them.
    if (codeFitsOther === 'several') return { status: 'fail', say: 'several', subject: 'several', fixes, data: { card: card.id } };
    if (otherCard === null) return { status: 'pass' };
    const data = { card: card.id, other: otherCard.id };
    if (otherCard.typedAt.say === 'notACode')
      return { status: 'fail', say: 'notACode', subject: otherCard.id, fixes: ['compare-with-card'], data };
    const { officialPage } = otherCard;
    return {
      status: 'fail',
      say: 'otherCard',
      subject: otherCard.id,
      fixes,
      data: { ...data, ...(officialPage === null ? {} : { belongsAt: officialPage.say }) },
    };
  },
} satisfies Check<'page' | 'card' | 'otherCard'>;

const title = { ja: 'このページ用のコードではないかもしれません', en: 'This may not be a code for this page' };

export const words = {
  default: {
    title,
    text: {
      ja: 'ここは{card:card}を登録するページです。{lookalike:text}',
      en: 'This page is for {card:card}. {lookalike:text}',
    },
    because: {
      ja: '入力された文字の並びかたを、知られているコードの形と、このページの中だけで比べました。形だけの見立てで、正しいコードのこともあります。',
      en: 'The shape of what was typed was held against the shapes of code that are known, within this page only. A shape alone proves nothing: your code may be right.',
    },
  },
  otherCard: {
    title,
    text: {
      ja: 'ここは{card:card}のコードを入力するページですが、入力された形は{other:card}のものに似ています。カードの名前をお確かめください。',
      en: 'This page is for {card:card}, and what was typed looks like {other:card}. Read the name on your card.',
    },
  },
  several: {
    title,
    text: {
      ja: 'ここは{card:card}のコードを入力するページですが、入力された形はほかの種類のコードのものです。カードの名前をお確かめください。',
      en: 'This page is for {card:card}, and what was typed has the shape of other kinds of codes. Read the name on your card.',
    },
  },
  notACode: {
    title,
    text: {
      ja: 'ここは{card:card}のコードを入力するページですが、入力された形は{other:card}のものに似ています。それはコードとして登録できる番号ではありません。',
      en: 'This page is for {card:card}, and what was typed looks like {other:card}, which is not a code that can be redeemed.',
    },
  },
  unknown: {
    title: { ja: '入力したコードが、このページ用の形をしているか', en: 'Whether the code has the shape that belongs here' },
    text: { ja: 'コードを入力する欄が見えないため、確かめられません。', en: 'We cannot see the field for the code.' },
  },
} satisfies CheckWords;
