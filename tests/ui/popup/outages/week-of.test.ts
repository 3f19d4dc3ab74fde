import { describe, expect, test } from 'vitest';
import { type EpochMs, epochMs, HOUR, MINUTE } from '../../../../src/contracts/epoch-ms';
import type { SeenSpan } from '../../../../src/contracts/outage-history';
import { dayInWords } from '../../../../src/ui/popup/outages/day-in-words';
import { weekOf } from '../../../../src/ui/popup/outages/week-of';

/** A moment on a day of November 2026 where the test runs. */
const at = (day: number, hour = 0, minute = 0): EpochMs => epochMs(new Date(2026, 10, day, hour, minute).getTime());
const now = at(24, 12);
const span = (from: EpochMs, to: EpochMs, level: SeenSpan['level'] = 'nothingReported'): SeenSpan => ({ from, to, level });
const spansOf = (spans: readonly SeenSpan[]) => weekOf(spans, now).map((day) => day.spans);

describe('the week', () => {
  test('is seven days by the calendar, today last', () => {
    const week = weekOf([], now);
    expect(week.map(({ start }) => new Date(start).getDate())).toEqual([18, 19, 20, 21, 22, 23, 24]);
    expect(week.map(({ isToday }) => isToday)).toEqual([false, false, false, false, false, false, true]);
    expect(week.slice(1).map(({ start }) => start)).toEqual(week.slice(0, -1).map(({ end }) => end));
  });

  test('a stretch over midnight is cut there and lost nowhere', () => {
    const week = spansOf([span(at(22, 23), at(23, 2), 'majorOutage')]);
    expect(week[4]).toEqual([span(at(22, 23), at(23), 'majorOutage')]);
    expect(week[5]).toEqual([span(at(23), at(23, 2), 'majorOutage')]);
  });

  test.each([
    ['ends at midnight', span(at(22, 20), at(23)), [4]],
    ['begins at midnight', span(at(23), at(23, 4)), [5]],
    ['is one look', span(at(20, 9), at(20, 9)), [2]],
    ['lies before the week', span(at(17, 9), at(17, 12)), []],
    ['lies ahead of now', span(at(24, 18), at(24, 19)), []],
  ])('a stretch that %s stands on its own day only', (_, one, days) => {
    expect(spansOf([one]).flatMap((spans, index) => (spans.length > 0 ? [index] : []))).toEqual(days);
  });

  test('where nobody looked nothing is', () => expect(spansOf([]).flat()).toEqual([]));
});

describe('a day in words', () => {
  const last = (spans: readonly SeenSpan[], locale: 'ja' | 'en' = 'ja') => dayInWords(weekOf(spans, now)[6] ?? never(), locale);

  test.each([
    ['nobody looked', [], '11/24(火) 今日：調べていません'],
    ['a quiet morning', [span(at(24, 3), at(24, 8))], '11/24(火) 今日：報告なし、約5時間ぶんを確認'],
    ['one look', [span(at(24, 3), at(24, 3))], '11/24(火) 今日：報告なし、1時間に満たないあいだだけ確認'],
    ['trouble at one look', [span(at(24, 3), at(24, 3), 'majorOutage')], '11/24(火) 今日：3:00 障害、1時間に満たないあいだだけ確認'],
    [
      'trouble, with its hours',
      [span(at(24, 3), at(24, 4), 'majorOutage'), span(at(24, 4), at(24, 6))],
      '11/24(火) 今日：3:00〜4:00 障害、報告なし、約3時間ぶんを確認',
    ],
  ] as const)('%s', (_, spans, expected) => expect(last(spans)).toBe(expected));

  test('in English', () =>
    expect(last([span(at(24, 3), at(24, 3 + 1), 'degraded')], 'en')).toBe('Tue, Nov 24 today: 03:00 – 04:00 problems, about 1 hour seen'));
  test('nothing is said of hours in which nobody looked', () => {
    expect(last([span(at(24, 3), epochMs(at(24, 3) + 10 * MINUTE)), span(at(24, 9), epochMs(at(24, 9) + HOUR))])).toContain('約1時間');
  });
});

function never(): never {
  throw new Error('a week has seven days');
}
