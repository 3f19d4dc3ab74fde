import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { ELSEWHERE } from '../contracts/page-facts';

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
    // Outside of the catalogue submits are remembered by card and not by site, so that it may have been another form.
    if (page.page === ELSEWHERE)
      return {
        status: 'fail',
        say: 'elsewhere',
        severity: 'warning',
        certainty: 'hint',
        fixes: ['check-balance-first', 'start-again-from-clean-page'],
        data: { submittedAt },
      };
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
  elsewhere: {
    title: { ja: '一度送信した画面に「戻る」で戻っているかもしれません', en: 'You may have come back to a form that you already sent' },
    text: {
      ja: 'このまま送信すると、「期限切れ」や「使用済み」と表示されることがあります。先ほどの送信（{submittedAt:time}）で済んでいる場合もあるので、まず注文や残高を確認してください。',
      en: 'Sending it again may be answered with “expired” or “already used”. What you sent at {submittedAt:time} may have worked: look at your order or balance first.',
    },
    because: {
      ja: '{submittedAt:time}にこのタブでコードを送信した記録があり、そのあとブラウザの「戻る」や「進む」で来たことがわかりました。送信したのが、この画面だったとは限りません。',
      en: 'There is a note that a code was sent in this tab at {submittedAt:time}, and the browser shows that you came here by Back or Forward. It need not have been this form.',
    },
  },
  unknown: {
    title: { ja: '送信済みの画面に戻っていないか', en: 'Whether this form was already sent' },
    text: { ja: 'このページでは確かめられませんでした。', en: 'We could not find out on this page.' },
  },
} satisfies CheckWords;
