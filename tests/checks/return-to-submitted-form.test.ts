import { expect, test } from 'vitest';
import { check } from '../../src/checks/return-to-submitted-form';
import { epochMs } from '../../src/contracts/epoch-ms';
import { known, unknown } from '../../src/contracts/observed';
import { noon, situation } from '../support/situation';

const sent = known({ submittedAt: epochMs(noon - 60_000) });

test('Back into a form that was sent fails, with the time and a clean address', () => {
  expect(check.run(situation({ page: { arrival: known('traverse') }, journal: sent }))).toEqual({
    status: 'fail',
    fixes: ['check-balance-first', 'start-again-from-clean-page'],
    data: { submittedAt: noon - 60_000, cleanAddress: 'https://cards.example/redeem' },
  });
});

test.each([
  ['Back without having sent it', known('traverse'), known({ submittedAt: null })],
  ['opened afresh after sending', known('fresh'), sent],
  ['reloaded after sending', known('reload'), sent],
  ['a duplicated or reopened tab', known('restore'), sent],
] as const)('%s passes', (_, arrival, journal) => expect(check.run(situation({ page: { arrival }, journal }))).toEqual({ status: 'pass' }));

test('what was not observed is unknown', () => {
  expect(check.run(situation({ page: { arrival: unknown('notSupported') }, journal: sent })).status).toBe('unknown');
  expect(check.run(situation({ page: { arrival: known('traverse') }, journal: unknown('failed') })).status).toBe('unknown');
});

test('a page without the field, such as the result, can be come back to', () => {
  const given = situation({ page: { arrival: known('traverse'), codeField: 'notSeen' }, journal: sent });
  expect(check.run(given)).toEqual({ status: 'notApplicable' });
});
