import { expect, test } from 'vitest';
import { check } from '../../src/checks/outdated-browser';
import { DAY, epochMs } from '../../src/contracts/epoch-ms';
import { known, unknown } from '../../src/contracts/observed';
import { noon, situation } from '../support/situation';

const browser = (days: number | null, longTermSupport = false) =>
  situation({
    browser: known({ name: 'Chrome', version: '150', releasedAt: days === null ? null : epochMs(noon - days * DAY), longTermSupport }),
  });

test.each([
  ['120 days are no reason to speak', browser(120), { status: 'pass' }],
  ['from 121 days on the popup says so', browser(121), { status: 'fail', severity: 'info' }],
  ['past a year it is a warning', browser(366), { status: 'fail', severity: 'warning' }],
  ['newer than our table is current', browser(null), { status: 'pass' }],
  ['a long-term line is not judged by age', browser(366, true), { status: 'notApplicable' }],
  ['an unknown browser is unknown', situation({ browser: unknown('notSupported') }), { status: 'unknown', reason: 'notSupported' }],
] as const)('%s', (_, given, expected) => expect(check.run(given)).toMatchObject(expected));

test.each([
  ['a computer', known({ platform: 'Windows', version: '15.0.0' }), 'update-browser', 'update-desktop-system'],
  ['an Android phone', known({ platform: 'Android', version: '' }), 'update-browser', 'update-android'],
  ['an iPhone, where both are updated as one', known({ platform: 'iOS', version: '' }), 'update-ios', 'use-another-device'],
  ['a system that is not told', unknown('notSupported'), 'update-browser', 'update-desktop-system'],
] as const)('what to update on %s', (_, system, ...expected) => {
  const result = check.run({ ...browser(366), system });
  expect(result.status === 'fail' && result.fixes.slice(0, 2)).toEqual(expected);
});
