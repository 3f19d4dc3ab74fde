import type { Check, CheckResult, CheckWords } from '../contracts/check';

/**
 * Site data is blocked for this site, so the session that the form needs is lost before its answer comes.
 * A statement, not a hint: reading `localStorage` throws in Chromium 150 and 156 and Firefox 140 and 153 exactly when cookies are blocked for
 * the site, while `navigator.cookieEnabled` stays true in Chromium (measured 2026-11-24; https://github.com/prebid/Prebid.js/issues/14102).
 */
export const check = {
  id: 'cookies-blocked',
  severity: 'critical',
  certainty: 'statement',
  needs: ['page'],
  run({ page: { siteData } }): CheckResult {
    if (!siteData.known) return { status: 'unknown', reason: siteData.reason };
    if (siteData.value === 'opaqueOrigin') return { status: 'notApplicable' };
    return siteData.value === 'blocked' ? { status: 'fail', fixes: ['allow-cookies-for-site'] } : { status: 'pass' };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: 'このサイトのCookieがブロックされています', en: 'Cookies are blocked for this site' },
    text: {
      ja: 'Cookie（サイトがログインや入力の続きを覚えておくための小さな記録）が使えないと、正しいコードを送っても「エラー」や「期限切れ」と表示されることがあります。送信する前に、このサイトで使えるようにしてください。',
      en: 'Without cookies (small notes by which a site remembers that you signed in) even a good code may be answered with “error” or “session expired”. Allow them for this site before you submit.',
    },
    because: {
      ja: 'このサイトが端末に保存した情報を読もうとしたところ、ブラウザに断られました。これは、Cookieが止められているときに起こることです。',
      en: 'When what this site keeps on your device was to be read, the browser refused. That happens where cookies are blocked for the site.',
    },
  },
  unknown: {
    title: { ja: 'Cookieがブロックされていないか', en: 'Whether cookies are blocked' },
    text: { ja: 'このページでは確かめられませんでした。', en: 'We could not find out on this page.' },
  },
} satisfies CheckWords;
