import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { DAY } from '../contracts/epoch-ms';
import type { FixId } from '../contracts/fix';

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
  needs: ['browser', 'system', 'now'],
  run({ browser, system, now }): CheckResult {
    if (!browser.known) return { status: 'unknown', reason: browser.reason };
    const { name, version, releasedAt, longTermSupport } = browser.value;
    if (longTermSupport) return { status: 'notApplicable' };
    if (releasedAt === null || now - releasedAt <= QUIET_FOR) return { status: 'pass' }; // newer than our table is current
    return {
      status: 'fail',
      severity: now - releasedAt > LOUD_FROM ? 'warning' : 'info',
      fixes: fixesOn(system.known ? system.value.platform : null),
      subject: version,
      data: { browser: name, version, releasedAt },
    };
  },
} satisfies Check<'browser' | 'system' | 'now'>;

/** A browser that stays old mostly does so because its system gets no newer one; on iPhone and iPad the two are updated as one. */
function fixesOn(platform: string | null): readonly FixId[] {
  if (platform === 'iOS') return ['update-ios', 'use-another-device'];
  if (platform === 'Android') return ['update-browser', 'update-android', 'use-another-device'];
  return ['update-browser', 'update-desktop-system', 'use-another-device'];
}

export const words = {
  default: {
    title: { ja: 'お使いのブラウザは古い版です', en: 'Your browser is an old version' },
    text: {
      ja: '{browser} {version}は{releasedAt:age}に公開された版です。古いブラウザでは、コードを登録できないことがあります。',
      en: '{browser} {version} came out {releasedAt:age}. Stores may refuse old browsers.',
    },
    because: {
      ja: 'ブラウザが伝えた版を、公開日の一覧と比べました。必要な版を公表している発行元は見つかっていないので、これが原因とは限りません。',
      en: 'The version that the browser tells was held against a list of release dates. No issuer is known to publish which version it needs, so this need not be the cause.',
    },
  },
  unknown: {
    title: { ja: 'ブラウザが古くないか', en: 'Whether your browser is too old' },
    text: { ja: 'ブラウザの版を確かめられませんでした。', en: 'We could not tell the version of your browser.' },
  },
} satisfies CheckWords;
