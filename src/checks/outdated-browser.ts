import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { DAY } from '../contracts/epoch-ms';

/** Up to this age nothing is said: it covers Chrome's eight-weekly Extended Stable with a wide margin. */
const QUIET_FOR = 120 * DAY;
/** From this age on it is a warning in the page, before it is a line in the popup. */
const LOUD_FROM = 365 * DAY;

/**
 * The running browser came out long ago, by the age of its major version in days: versions behind mean nothing since browsers are released
 * every two weeks (Chrome since 153, 2026-09-08). No issuer publishes a minimum version, so it is a hint.
 */
export const check = {
  id: 'outdated-browser',
  severity: 'warning',
  certainty: 'hint',
  needs: ['browser', 'now'],
  run({ browser, now }): CheckResult {
    if (!browser.known) return { status: 'unknown', reason: browser.reason };
    const { name, version, releasedAt, longTermSupport } = browser.value;
    if (longTermSupport) return { status: 'notApplicable' };
    if (releasedAt === null || now - releasedAt <= QUIET_FOR) return { status: 'pass' }; // newer than our table is current
    return {
      status: 'fail',
      severity: now - releasedAt > LOUD_FROM ? 'warning' : 'info',
      fixes: ['update-browser'],
      subject: version,
      data: { browser: name, version, releasedAt },
    };
  },
} satisfies Check<'browser' | 'now'>;

export const words = {
  default: {
    title: { ja: 'お使いのブラウザは古い版です', en: 'Your browser is an old version' },
    text: {
      ja: '{browser} {version}は{releasedAt:age}に公開された版です。古いブラウザでは、コードを登録できないことがあります。',
      en: '{browser} {version} came out {releasedAt:age}. Stores may refuse old browsers.',
    },
  },
  unknown: {
    title: { ja: 'ブラウザが古くないか', en: 'Whether your browser is too old' },
    text: { ja: 'ブラウザの版を確かめられませんでした。', en: 'We could not tell the version of your browser.' },
  },
} satisfies CheckWords;
