import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { parseIso } from '../contracts/epoch-ms';
import type { OperatingSystem } from '../contracts/situation';

/**
 * The system no longer gets new browsers or updates. Only Windows and macOS, and only where the browser tells (User-Agent Client Hints,
 * Chromium): no version of Linux ends like this, and Android has no such browser that takes extensions.
 */
export const check = {
  id: 'outdated-operating-system',
  severity: 'info',
  certainty: 'hint',
  needs: ['system', 'now'],
  run({ system, now }): CheckResult {
    if (!system.known) return { status: 'unknown', reason: system.reason };
    const ends = endings.filter(({ platform }) => platform === system.value.platform);
    if (ends.length === 0) return { status: 'notApplicable' };
    const version = majorOf(system.value);
    if (version === null) return { status: 'unknown', reason: 'notSupported' };
    const ended = ends.some(({ below, since }) => version < below && (parseIso(since) ?? Number.POSITIVE_INFINITY) <= now);
    return ended
      ? { status: 'fail', fixes: ['update-desktop-system', 'use-another-device'], data: { system: system.value.platform } }
      : { status: 'pass' };
  },
} satisfies Check<'system' | 'now'>;

/**
 * From when on versions below a number get no more. On Windows the number is the hint's own: below 1 is Windows 8.1 and older, below 13 is
 * Windows 10 (Microsoft, «Detect Windows 11 using User-Agent Client Hints», read 2026-11-24).
 */
const endings = [
  // The last Chrome and Edge for Windows 7 and 8.1 is 109 (MDN's browser-compat-data: released 2023-01-10), 110 came a month later.
  { platform: 'Windows', below: 1, since: '2023-02-07T00:00:00Z' },
  // Windows 10: updates for everybody were prolonged to this day (trade press on Microsoft's notice of 2026-06-25, read 2026-11-24).
  { platform: 'Windows', below: 13, since: '2027-10-13T00:00:00Z' },
  // Chrome 151 needs macOS 13 (chromestatus, as the trade press quotes it, read 2026-11-24).
  { platform: 'macOS', below: 13, since: '2026-07-28T00:00:00Z' },
] as const;

function majorOf({ version }: OperatingSystem): number | null {
  const major = /^\d+/.exec(version);
  return major === null ? null : Number(major[0]);
}

export const words = {
  default: {
    title: { ja: 'お使いのパソコンの{system}は、古い版のようです', en: 'This computer’s {system} seems to be an old version' },
    text: {
      ja: 'この版には、新しいブラウザや更新が届かなくなっています。コードを登録できないときは、新しいパソコンやスマートフォンでお試しください。',
      en: 'It no longer gets new browsers or updates. If a code cannot be redeemed here, try a newer computer or a phone.',
    },
    because: {
      ja: 'ブラウザが伝えた{system}の版を、更新の終わった版の一覧と比べました。古くても登録できることがあり、これが原因とは限りません。',
      en: 'The version of {system} that the browser tells was held against a list of those that get no more updates. Codes may be redeemed there all the same, so this need not be the cause.',
    },
  },
  unknown: {
    title: { ja: 'パソコンやスマートフォンの基本ソフト（OS）が古くないか', en: 'Whether your device’s system is too old' },
    text: { ja: 'お使いのブラウザでは確かめられませんでした。', en: 'Your browser does not tell us.' },
  },
} satisfies CheckWords;
