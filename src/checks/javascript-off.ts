import type { Check, CheckResult, CheckWords } from '../contracts/check';

/**
 * The browser does not run this page's scripts. A statement: what stands in `<noscript>` is parsed as elements only then. A frame that was
 * shut in by the page around it has scripts off by that page's will, which no setting of the person changes.
 */
export const check = {
  id: 'javascript-off',
  severity: 'warning',
  certainty: 'statement',
  needs: ['page'],
  run({ page: { scripting, siteData } }): CheckResult {
    if (!scripting.known) return { status: 'unknown', reason: scripting.reason };
    if (scripting.value) return { status: 'pass' };
    if (!siteData.known) return { status: 'unknown', reason: siteData.reason }; // it may be such a frame
    return siteData.value === 'opaqueOrigin' ? { status: 'notApplicable' } : { status: 'fail', fixes: ['allow-javascript-for-site'] };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: 'このサイトのJavaScriptがオフになっています', en: 'JavaScript is switched off for this site' },
    text: {
      ja: 'JavaScript（ページを動かすプログラム）がオフだと、コードを登録できないページが多くあります。このサイトで使えるようにしてください。',
      en: 'Without JavaScript (the program that makes a page work) many pages cannot redeem a code. Allow it for this site.',
    },
    because: {
      ja: 'JavaScriptがオフのときにだけ読まれる部分を、ブラウザが読んでいました。',
      en: 'The browser read what it reads only where JavaScript is off.',
    },
  },
  unknown: {
    title: { ja: 'JavaScript（ページを動かすプログラム）がオンか', en: 'Whether JavaScript (the program that makes a page work) is on' },
    text: { ja: 'このページでは確かめられませんでした。', en: 'We could not find out on this page.' },
  },
} satisfies CheckWords;
