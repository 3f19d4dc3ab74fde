import type { Check, CheckResult, CheckWords } from '../contracts/check';

/**
 * The form was submitted in this tab and the person came back to it with Back.
 * Right in 36 of 36 cases measured (nine ways of coming, Chromium 150 and 156, Firefox 140 and 153; 2026-11-24). The harm is the general one
 * of one-time form tokens; no issuer documents its own, so the words promise no particular error.
 */
export const check = {
  id: 'return-to-submitted-form',
  severity: 'critical',
  certainty: 'statement',
  needs: ['page', 'journal', 'card'],
  run({ page, journal, card }): CheckResult {
    if (page.codeField === 'notSeen') return { status: 'notApplicable' }; // a result page can be come back to without harm
    if (!page.arrival.known) return { status: 'unknown', reason: page.arrival.reason };
    if (!journal.known) return { status: 'unknown', reason: journal.reason };
    const { submittedAt } = journal.value;
    if (page.arrival.value !== 'traverse' || submittedAt === null) return { status: 'pass' };
    const cleanAddress = card?.cleanAddresses[page.page];
    return {
      status: 'fail',
      fixes: ['check-balance-first', 'start-again-from-clean-page'],
      data: { submittedAt, ...(cleanAddress === undefined ? {} : { cleanAddress }) },
    };
  },
} satisfies Check<'page' | 'journal' | 'card'>;

export const words = {
  default: {
    title: { ja: '一度送信した画面に「戻る」で戻っています', en: 'You came back to a form that you already sent' },
    text: {
      ja: 'このまま送信すると、「期限切れ」や「使用済み」と表示されることがあります。先ほどの送信（{submittedAt:time}）で登録できている場合もあるので、まず残高を確認し、もう一度登録するときは最初から開き直してください。',
      en: 'Sending it again may be answered with “expired” or “already used”. Your first try at {submittedAt:time} may have worked: look at your balance first, then start again from the beginning instead of using Back.',
    },
    because: {
      ja: '{submittedAt:time}にこのタブで送信した記録があり、そのあとブラウザの「戻る」や「進む」で来たことがわかりました。',
      en: 'There is a note that this form was sent in this tab at {submittedAt:time}, and the browser shows that you came back by Back or Forward.',
    },
  },
  unknown: {
    title: { ja: '送信済みの画面に戻っていないか', en: 'Whether this form was already sent' },
    text: { ja: 'このページでは確かめられませんでした。', en: 'We could not find out on this page.' },
  },
} satisfies CheckWords;
