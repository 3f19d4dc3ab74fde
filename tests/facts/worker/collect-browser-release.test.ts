import { expect, test } from 'vitest';
import { chromiumRelease, firefoxRelease } from '../../../src/facts/worker/collect-browser-release';

const decoy = { brand: 'Not;A=Brand', version: '99' };
const on = (day: string) => Date.parse(day);

test.each([
  [
    'Chrome',
    [{ brand: 'Chromium', version: '156' }, { brand: 'Google Chrome', version: '156' }, decoy],
    'Google Chrome',
    '156',
    on('2026-10-20'),
  ],
  [
    'Edge, by the Chromium in it',
    [decoy, { brand: 'Microsoft Edge', version: '157' }, { brand: 'Chromium', version: '157' }],
    'Microsoft Edge',
    '157',
    on('2026-11-03'),
  ],
  [
    'Opera, never by its own number',
    [
      { brand: 'Opera', version: '140' },
      { brand: 'Chromium', version: '157' },
    ],
    'Opera',
    '157',
    on('2026-11-03'),
  ],
  [
    'an unknown brand is called Chromium',
    [
      { brand: 'Somebody', version: '3' },
      { brand: 'Chromium', version: '150' },
    ],
    'Chromium',
    '150',
    on('2026-06-30'),
  ],
  ['one newer than the table is current', [{ brand: 'Chromium', version: '999' }], 'Chromium', '999', null],
  ['one older than the table is as old as its first entry', [{ brand: 'Chromium', version: '80' }], 'Chromium', '80', on('2023-01-10')],
])('%s', (_, brands, name, version, releasedAt) => {
  const release = chromiumRelease({ brands });
  expect(release).toMatchObject({ known: true, value: { name, version, longTermSupport: false } });
  if (release.known) expect(release.value.releasedAt).toBe(releasedAt);
});

test('a browser that hides its engine is unknown', () => {
  expect(chromiumRelease({ brands: [decoy] })).toEqual({ known: false, reason: 'notSupported' });
});

test.each([
  ['160.0', '160', false],
  ['160.0.1', '160', false],
  ['153.7.0', '153', true],
  ['140.12.0esr', '140', true],
])('Firefox %s', (given, version, longTermSupport) =>
  expect(firefoxRelease(given)).toMatchObject({ known: true, value: { name: 'Firefox', version, longTermSupport } }),
);
