import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { ELSEWHERE } from '../contracts/page-facts';

/**
 * Balance pages are where a told number is tried: those who ask for it have people look the balance up first, or type it into pages of theirs.
 * The page cannot see who asked, so this is a hint, told once (closing it holds long, see findings/dismiss.ts).
 * Telling the number hands over the whole value: 国民生活センター, 2015-03-26; asking for number and PIN or a photo of them is the sign that the
 * US Federal Trade Commission names (quoted by third parties); both read 2026-11-24.
 * On a site outside of the catalogue only where a card is named that we know: a shop's own card is seldom what swindlers ask for.
 */
export const check = {
  id: 'balance-page-request',
  severity: 'warning',
  certainty: 'hint',
  needs: ['page', 'pageKind'],
  run({ page, pageKind }): CheckResult {
    const elsewhere = page.page === ELSEWHERE;
    if (pageKind !== 'balance' || (elsewhere && page.card === null)) return { status: 'notApplicable' };
    return { status: 'fail', ...(elsewhere ? { say: 'elsewhere' } : {}), subject: 'asked', fixes: ['ask-before-telling-number'] };
  },
} satisfies Check<'page' | 'pageKind'>;

const title = { ja: '人に頼まれて残高を調べていませんか?', en: 'Did someone ask you to check this balance?' };
const text = {
  ja: '番号を人に教えると、カードのお金を全部渡すのと同じです。電話やメールで頼まれたのなら、入力する前に相談してください。ご自分のために調べるだけなら、このお知らせは閉じて構いません。',
  en: 'Telling somebody the number hands over all the money on the card. If you were asked by phone or message, ask for advice before you type it. If you only look it up for yourself, you can close this note.',
};

export const words = {
  default: {
    title,
    text,
    because: {
      ja: '残高を調べるページだと、アドレスからわかりました。だれかに頼まれたかどうかは見えないので、念のためのお知らせです。ご自分で調べる方には当てはまりません。',
      en: 'By its address this page is for looking up a balance. Whether somebody asked you cannot be seen, so this is only a hint: it does not concern you if you look it up for yourself.',
    },
  },
  elsewhere: {
    title,
    text,
    because: {
      ja: '残高を調べるページだと、ページの言葉からわかりました。だれかに頼まれたかどうかは見えないので、念のためのお知らせです。ご自分で調べる方には当てはまりません。',
      en: 'By its words this page is for looking up a balance. Whether somebody asked you cannot be seen, so this is only a hint: it does not concern you if you look it up for yourself.',
    },
  },
  unknown: {
    title: { ja: '人に頼まれて残高を調べていないか', en: 'Whether someone asked you to check the balance' },
    text: { ja: 'わかりません。', en: 'We cannot tell.' },
  },
} satisfies CheckWords;
