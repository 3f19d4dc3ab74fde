import type { Check, CheckResult, CheckWords } from '../contracts/check';
import { DAY, HOUR, MINUTE } from '../contracts/epoch-ms';

/** A clock within this is right enough: the measurement itself is good to a few seconds. */
const ALLOWED = 5 * MINUTE;

/**
 * The device's clock is wrong, by the dates that the outage sources put on their answers to the worker; no store is asked.
 * A statement: in Chromium and Firefox such a comparison was right to under a second (measured 2026-11-24), and a copy on the way is allowed for.
 */
export const check = {
  id: 'wrong-clock',
  severity: 'warning',
  certainty: 'statement',
  needs: ['serversAheadBy'],
  run({ serversAheadBy }): CheckResult {
    if (!serversAheadBy.known) return { status: 'unknown', reason: serversAheadBy.reason };
    const off = Math.abs(serversAheadBy.value);
    if (off <= ALLOWED) return { status: 'pass' };
    const { say, unit } = scales.find(({ from }) => off >= from) ?? minutes;
    return { status: 'fail', say, fixes: ['set-clock'], data: { off: Math.round(off / unit) } };
  },
} satisfies Check<'serversAheadBy'>;

const minutes = { say: 'default', from: 0, unit: MINUTE };
/** Which unit the difference is told in: the largest that makes two or more. */
const scales = [{ say: 'days', from: 2 * DAY, unit: DAY }, { say: 'hours', from: 2 * HOUR, unit: HOUR }, minutes];

const why = {
  ja: '時計がずれていると、ログインや安全な通信に失敗することがあります。コードを送信する前に、正しい時刻に合わせてください。',
  en: 'With a wrong clock, signing in and secure connections can fail. Set it right before you submit a code.',
};

export const words = {
  default: {
    title: { ja: '端末の時計が約{off}分ずれています', en: 'Your device’s clock is about {off} minutes off' },
    text: why,
    because: {
      ja: '障害情報を取得したときに相手から返された日時と、この端末の時計を比べました。',
      en: 'The dates on the answers that came with the outage data were compared with this device’s clock.',
    },
  },
  hours: { title: { ja: '端末の時計が約{off}時間ずれています', en: 'Your device’s clock is about {off} hours off' }, text: why },
  days: { title: { ja: '端末の時計が約{off}日ずれています', en: 'Your device’s clock is about {off} days off' }, text: why },
  unknown: {
    title: { ja: '端末の時計が合っているか', en: 'Whether your device’s clock is right' },
    text: {
      ja: '比べられる新しい時刻を、まだ取得できていません。',
      en: 'There is no fresh time to compare it with yet.',
    },
  },
} satisfies CheckWords;
