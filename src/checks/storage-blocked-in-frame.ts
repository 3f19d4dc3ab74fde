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
    if (!frameStorage.known) return { status: 'unknown', reason: frameStorage.reason };
    if (frameStorage.value === 'notInFrame') return { status: 'notApplicable' };
    if (!siteData.known) return { status: 'unknown', reason: siteData.reason };
    if (siteData.value !== 'readable') return { status: 'notApplicable' };
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
      en: 'Browsers may restrict cookies (small notes by which a site remembers where you were) in such a form. If a good code is answered with “expired” or the like, this may be why.',
    },
    because: {
      ja: '入力欄が別のサイトのページの中にあり、保存した情報が分けて扱われていると、ブラウザが示しています。それでも登録できることは多く、これが原因とは限りません。',
      en: 'The form stands within another site’s page, and the browser shows that it keeps the form’s data apart. Most such forms work all the same, so this need not be the cause.',
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
