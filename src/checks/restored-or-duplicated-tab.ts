import type { Check, CheckResult, CheckWords } from '../contracts/check';

/**
 * The browser brought this tab back: duplicated, reopened, or put to sleep meanwhile. What the form holds may be as old as the first tab. A
 * hint and only information: the fact is certain (measured 2026-11-24), the harm is not. A form known to be sent is `return-to-submitted-form`.
 */
export const check = {
  id: 'restored-or-duplicated-tab',
  severity: 'info',
  certainty: 'hint',
  needs: ['page', 'card'],
  run({ page, card }): CheckResult {
    if (page.codeField === 'notSeen') return { status: 'notApplicable' };
    if (!page.arrival.known) return { status: 'unknown', reason: page.arrival.reason };
    if (page.arrival.value !== 'restore') return { status: 'pass' };
    const cleanAddress = card?.cleanAddresses[page.page];
    return {
      status: 'fail',
      fixes: ['start-again-from-clean-page'],
      ...(cleanAddress === undefined ? {} : { data: { cleanAddress } }),
    };
  },
} satisfies Check<'page' | 'card'>;

export const words = {
  default: {
    title: { ja: 'このタブは、複製されたか、開き直されたもののようです', en: 'This tab seems to be a copy, or reopened' },
    text: {
      ja: '同じ入力画面を2つのタブで使うと、「期限切れ」などと表示されることがあります。使うタブは1つだけにし、うまくいかないときは最初から開き直してください。',
      en: 'Using one form in two tabs may be answered with “expired” or the like. Use only one tab, and if it does not work, start again from a fresh page.',
    },
    because: {
      ja: '前のタブから引き継いだページだと、ブラウザが示しています。害のないことも多く、これが原因とは限りません。',
      en: 'The browser shows that this page was taken over from an earlier tab. Often that does no harm, so this need not be the cause.',
    },
  },
  unknown: {
    title: { ja: '複製されたり、開き直されたりしたタブでないか', en: 'Whether this tab is a copy, or reopened' },
    text: { ja: 'このページでは確かめられませんでした。', en: 'We could not find out on this page.' },
  },
} satisfies CheckWords;
