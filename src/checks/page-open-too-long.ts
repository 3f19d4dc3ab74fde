import type { Check, CheckResult, CheckWords } from '../contracts/check';

/** From so many minutes on. No issuer publishes how long its form holds, so it is far longer than anybody needs. */
const TOO_LONG = 60;

/**
 * The form had stood open for long before the person began to type. A hint: sites forget an open form after a while (one-time token, sign-in),
 * but no issuer documents after how long.
 */
export const check = {
  id: 'page-open-too-long',
  severity: 'warning',
  certainty: 'hint',
  needs: ['page', 'card'],
  run({ page, card }): CheckResult {
    if (page.codeField === 'notSeen') return { status: 'notApplicable' };
    const { typingBeganAfter } = page;
    if (!typingBeganAfter.known) return { status: 'unknown', reason: typingBeganAfter.reason };
    const minutes = typingBeganAfter.value;
    if (minutes === null) return { status: 'notApplicable' }; // nothing is typed so far
    if (minutes <= TOO_LONG) return { status: 'pass' };
    const cleanAddress = card?.cleanAddresses[page.page];
    return {
      status: 'fail',
      fixes: ['start-again-from-clean-page'],
      data: { minutes, ...(cleanAddress === undefined ? {} : { cleanAddress }) },
    };
  },
} satisfies Check<'page' | 'card'>;

export const words = {
  default: {
    title: { ja: 'この画面は、長いあいだ開いたままでした', en: 'This page had been open for a long time' },
    text: {
      ja: '開いてから入力を始めるまでに{minutes}分たっています。サイトの側で時間切れになっていて、正しいコードを送っても「期限切れ」などと表示されるかもしれません。送信する前に開き直すと安心です。',
      en: 'It had been open for {minutes} minutes when you began to type. The site may have timed out and answer even a good code with “expired”. You may want to open it afresh before you submit.',
    },
    because: {
      ja: '画面を開いてから、最初の文字が入るまでの時間を計りました。サイトが何分待つかは公表されていないので、これが原因とは限りません。',
      en: 'The time from opening the page to the first character was measured. How long the site waits is not published, so this need not be the cause.',
    },
  },
  unknown: {
    title: { ja: '画面を開いてから時間がたちすぎていないか', en: 'Whether this page had been open for too long' },
    text: { ja: '確かめられませんでした。', en: 'We could not find out.' },
  },
} satisfies CheckWords;
