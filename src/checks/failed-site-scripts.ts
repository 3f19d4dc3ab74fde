import type { Check, CheckResult, CheckWords } from '../contracts/check';

/**
 * Scripts of the page's own host did not come. That they did not is seen, why is not: a blocker and a broken connection look alike (measured in
 * Chromium 156 and Firefox 153, 2026-11-24). What stops it on the
 * way may be a proxy or VPN as well, which is named last.
 */
export const check = {
  id: 'failed-site-scripts',
  severity: 'warning',
  certainty: 'hint',
  needs: ['page'],
  run({ page: { failedScripts } }): CheckResult {
    if (!failedScripts.known) return { status: 'unknown', reason: failedScripts.reason };
    if (failedScripts.value === 0) return { status: 'pass' };
    return { status: 'fail', fixes: ['pause-content-blocker', 'check-connection', 'switch-off-proxy-or-vpn'] };
  },
} satisfies Check<'page'>;

export const words = {
  default: {
    title: { ja: 'このページの一部を読み込めていません', en: 'Part of this page did not load' },
    text: {
      ja: '広告などを止める機能（コンテンツブロッカー）か、通信の不調が原因かもしれません。このままでは、ボタンを押しても動かないことがあります。',
      en: 'A content blocker (what stops advertisements) or the network may be the reason. Buttons on the page may not work like this.',
    },
    because: {
      ja: 'このサイトの部品に、届かなかったものがあると、ブラウザが記録していました。届かなかった理由までは、わかりません。',
      en: 'The browser noted that parts of this site did not arrive. Why they did not cannot be seen.',
    },
  },
  unknown: {
    title: { ja: 'ページのすべてを読み込めているか', en: 'Whether the whole page was loaded' },
    text: { ja: 'このページでは確かめられませんでした。', en: 'We could not find out on this page.' },
  },
} satisfies CheckWords;
