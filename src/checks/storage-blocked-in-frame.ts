import type { Check, CheckResult, CheckWords } from '../contracts/check';

/**
 * The form stands in a frame of another site, and the browser keeps that frame's cookies apart or away. A hint, and only information: in
 * Firefox that is so by default and most frames work all the same (measured 2026-11-24, Chromium 150 and 156, Firefox 140 and 153). Where site
 * data are blocked outright, `cookies-blocked` says so.
 */
export const check = {
  id: 'storage-blocked-in-frame',
  severity: 'info',
  certainty: 'hint',
  needs: ['page'],
  run({ page: { codeField, siteData, frameStorage } }): CheckResult {
    if (codeField === 'notSeen') return { status: 'notApplicable' };
    if (siteData.known && siteData.value !== 'readable') return { status: 'notApplicable' };
    if (!frameStorage.known) return { status: 'unknown', reason: frameStorage.reason };
    if (frameStorage.value === 'notInFrame') return { status: 'notApplicable' };
    return frameStorage.value === 'apart' ? { status: 'fail', fixes: ['allow-cookies-for-site'] } : { status: 'pass' };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: {
      ja: '入力欄は、ほかのサイトの中に埋め込まれています',
      en: 'The form is embedded in another site’s page',
    },
    text: {
      ja: 'このような入力欄では、Cookie（サイトが入力の続きを覚えておくための小さな記録）をブラウザが制限することがあります。正しいコードでも「期限切れ」などと表示されるときは、これが原因かもしれません。',
      en: 'Browsers may restrict the cookies of such a form (the small notes by which a site remembers where you were). If a good code is answered with “expired” or the like, this may be why.',
    },
  },
  unknown: {
    title: {
      ja: '埋め込まれた入力欄で、Cookieが制限されていないか',
      en: 'Whether cookies of an embedded form are restricted',
    },
    text: { ja: 'このページでは確かめられませんでした。', en: 'We could not find out on this page.' },
  },
} satisfies CheckWords;
