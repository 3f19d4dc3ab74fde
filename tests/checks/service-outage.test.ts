import { expect, test } from 'vitest';
import { check } from '../../src/checks/service-outage';
import { epochMs } from '../../src/contracts/epoch-ms';
import { known, unknown } from '../../src/contracts/observed';
import type { Answer } from '../../src/contracts/verdict';
import { noon, outage, quietVerdict, situation, testCard } from '../support/situation';

const typing = (answer: Partial<Answer>) =>
  situation({ outage: known({ ...quietVerdict, typing: { ...quietVerdict.typing, ...answer } }) });

test.each([
  ['an ongoing outage fails', { level: 'majorOutage', current: [outage] }, { status: 'fail', subject: outage.key }],
  [
    'an outage whose start nobody tells is worded without it',
    { level: 'majorOutage', current: [{ ...outage, startedAt: null }] },
    { status: 'fail', say: 'startUnknown' },
  ],
  ['a partial outage fails', { level: 'partialOutage', current: [outage] }, { status: 'fail' }],
  [
    'an announced recovery is a warning, not a stop',
    { level: 'degraded', current: [{ ...outage, phase: 'monitoring' }] },
    { status: 'fail', say: 'recoveryAnnounced', severity: 'warning' },
  ],
  ['a degraded service is a warning', { level: 'degraded', current: [outage] }, { status: 'fail', say: 'degraded', severity: 'warning' }],
  [
    'maintenance is a warning',
    { level: 'maintenance', current: [{ ...outage, level: 'maintenance' }] },
    { status: 'fail', say: 'maintenance', severity: 'warning' },
  ],
  [
    'maintenance beside stale data is no outage',
    { level: 'unknown', current: [{ ...outage, level: 'maintenance' }] },
    { status: 'fail', say: 'maintenance', severity: 'warning' },
  ],
  ['no fresh data is unknown, never fine', { level: 'unknown' }, { status: 'unknown', reason: 'stale' }],
  [
    'an outage that just ended is told as information',
    { past: [{ ...outage, phase: 'resolved', endedAt: epochMs(noon - 60_000) }] },
    { status: 'fail', say: 'recentlyResolved', severity: 'info', data: { until: noon - 60_000 } },
  ],
  ['nothing reported passes', {}, { status: 'pass' }],
] as const)('%s', (_, answer, expected) => expect(check.run(typing(answer))).toMatchObject(expected));

test('an unknown verdict is unknown', () => {
  expect(check.run(situation({ outage: unknown('failed') }))).toEqual({ status: 'unknown', reason: 'failed' });
});

test('without a card there is nothing to judge', () => {
  expect(check.run(situation({ card: null }))).toEqual({ status: 'notApplicable' });
});

test('says who reports it and since when, in both languages', () => {
  const result = check.run(typing({ level: 'majorOutage', current: [outage] }));
  expect(result).toMatchObject({
    data: {
      publisher: 'Test Issuer',
      since: outage.startedAt,
      at: outage.updatedAt,
      'title.ja': '登録できません',
      'title.en': 'Redeeming fails',
    },
  });
});

test('a title in one language only stands in for the other', () => {
  const result = check.run(typing({ level: 'majorOutage', current: [{ ...outage, title: { en: 'Down' } }] }));
  expect(result).toMatchObject({ data: { 'title.ja': 'Down', 'title.en': 'Down' } });
});

test('the way to more news is the report’s own page, else where the issuer publishes notices, else none', () => {
  const given = (url: string | null, noticePage: string | null) =>
    check.run({
      ...typing({ level: 'majorOutage', current: [{ ...outage, url }] }),
      card: { ...testCard, noticePage: noticePage === null ? null : { say: noticePage, source: 'test' } },
    });
  expect(given('https://status.example/', 'https://notices.example/')).toMatchObject({ data: { noticePage: 'https://status.example/' } });
  expect(given(null, 'https://notices.example/')).toMatchObject({ data: { noticePage: 'https://notices.example/' } });
  expect(given(null, null)).not.toHaveProperty('data.noticePage');
});
