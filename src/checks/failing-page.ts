import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { ELSEWHERE } from '../contracts/page-facts';

/** The page itself came with an HTTP error. A statement where the browser tells the status (Chromium 109, Firefox 129; not Safari). */
export const check = {
  id: 'failing-page',
  severity: 'critical',
  certainty: 'statement',
  needs: ['page', 'card'],
  run({ page: { pageStatus, page }, card }): CheckResult {
    if (!pageStatus.known) return { status: 'unknown', reason: pageStatus.reason };
    const status = pageStatus.value;
    const cleanAddress = card?.cleanAddresses[page];
    const data = { status, ...(cleanAddress === undefined ? {} : { cleanAddress }) };
    // Where the issuer's limit of tries is known, `locked-out` says what it means on its pages.
    if (status === 429 && card?.attemptLimit && page !== ELSEWHERE) return { status: 'notApplicable' };
    if (status === 429) return { status: 'fail', say: 'tooManyRequests', data, fixes: ['stop-retrying'] };
    if (status === 403 || status === 451)
      return { status: 'fail', say: 'refused', severity: 'warning', data, fixes: ['switch-off-proxy-or-vpn', 'reload-later'] };
    if (status >= 500) return { status: 'fail', data, fixes: ['reload-later', 'check-balance-first', 'switch-off-proxy-or-vpn'] };
    return { status: 'pass' };
  },
} satisfies Check<'page' | 'card'>;

export const words = {
  default: {
    title: { ja: 'このサイトの側でエラーが起きています', en: 'The site itself is failing right now' },
    text: {
      ja: 'ページがエラー（{status}）で返されました。コードやカードの問題ではありません。コードを入力せずに、しばらく待ってから開き直してください。',
      en: 'The page came back with error {status}. That is not your code’s fault. Do not type the code now; wait a while and open the page again.',
    },
    because: {
      ja: 'このページは、エラー番号{status}で返されました。500番台は、サイトの側の不具合を表す番号です。',
      en: 'The page came with the error number {status}. Numbers from 500 stand for trouble on the site’s own side.',
    },
  },
  refused: {
    title: { ja: 'このサイトに接続を断られました', en: 'The site refused your connection' },
    text: {
      ja: 'ページがエラー（{status}）で返されました。VPNやプロキシ（通信を中継する仕組み）を通している場合や、お住まいの地域によって、断られることがあります。',
      en: 'The page came back with error {status}. That can happen behind a VPN or proxy (services that pass your traffic on), or in some countries.',
    },
    because: {
      ja: 'このページは、エラー番号{status}で返されました。断られたことは確かですが、理由まではわかりません。',
      en: 'The page came with the error number {status}. That it refused you is certain; why it did cannot be seen.',
    },
  },
  tooManyRequests: {
    title: { ja: 'アクセスが多すぎるとして、サイトに止められています', en: 'Too many requests: the site is holding you off' },
    text: {
      ja: 'ページがエラー（{status}）で返されました。続けて試すと、待ち時間が延びることがあります。',
      en: 'The page came back with error {status}. Trying again at once may make you wait longer.',
    },
    because: {
      ja: 'このページは、エラー番号{status}で返されました。短い時間にアクセスが多すぎることを表す番号です。',
      en: 'The page came with the error number {status}, which stands for too many requests in a short time.',
    },
  },
  unknown: {
    title: { ja: 'このページが正しく返されたか', en: 'Whether the page itself came back without error' },
    text: { ja: 'お使いのブラウザでは確かめられませんでした。', en: 'Your browser does not tell us.' },
  },
} satisfies CheckWords;
