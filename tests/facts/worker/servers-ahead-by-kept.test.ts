import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { epochMs, MINUTE } from '../../../src/contracts/epoch-ms';
import { known, unknown } from '../../../src/contracts/observed';
import { collectServersAheadBy } from '../../../src/facts/worker/collect-servers-ahead-by';
import { service } from '../../../src/outages/services/apple';
import { listReadings, saveReading } from '../../../src/storage';
import { appleFixture } from '../../outages/apple-fixture';
import { refreshAt } from '../../outages/refresh-at';
import { noon } from '../../support/situation';

beforeEach(() => fakeBrowser.reset());

/** What is known of the clock after one round whose answer bore these headers, and after the worker has been stopped in between. */
async function afterAnswer(headers: Record<string, string>, status = 200) {
  const fetch = async () => new Response(appleFixture('fine.json'), { status, headers });
  const { readings } = await refreshAt(noon, { fetch, services: [service] });
  for (const reading of readings) await saveReading(reading);
  return collectServersAheadBy(await listReadings(), epochMs(noon + MINUTE));
}

test.each([
  ['a clock that is right', { date: new Date(noon).toUTCString() }, 200, known(0)],
  ['a clock that is ten minutes behind', { date: new Date(noon + 10 * MINUTE).toUTCString() }, 200, known(10 * MINUTE)],
  ['a failing server that is dated all the same', { date: new Date(noon - 10 * MINUTE).toUTCString() }, 503, known(-10 * MINUTE)],
  ['an answer without a date', {}, 200, unknown('notCollected')],
] as const)('%s is remembered with the reading', async (_, headers: Record<string, string>, status, expected) => {
  expect(await afterAnswer(headers, status)).toEqual(expected);
});
