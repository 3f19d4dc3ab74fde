import { expect, test } from 'vitest';
import { epochMs, HOUR, MINUTE } from '../../../src/contracts/epoch-ms';
import { known, unknown } from '../../../src/contracts/observed';
import type { SourceReading } from '../../../src/contracts/source-reading';
import { collectServersAheadBy } from '../../../src/facts/worker/collect-servers-ahead-by';
import { collectSystem } from '../../../src/facts/worker/collect-system';
import { fetchText } from '../../../src/outages/fetch-text';
import { noon } from '../../support/situation';

const tried = (ago: number, serverAheadBy?: number): SourceReading => ({
  source: 'apple',
  good: null,
  lastTry: { at: epochMs(noon - ago), error: null, ...(serverAheadBy === undefined ? {} : { serverAheadBy }) },
});

test.each([
  ['nothing asked so far', [], unknown('notCollected')],
  ['answers without a date', [tried(0)], unknown('notCollected')],
  ['a date', [tried(MINUTE, 400_000)], known(400_000)],
  ['an old copy beside a fresh answer', [tried(0, -HOUR), tried(0, 200)], known(200)],
  ['too long ago', [tried(2 * HOUR, 400_000)], unknown('stale')],
  ['before the clock was set back', [tried(-HOUR, -HOUR)], unknown('stale')],
] as const)('clocks: %s', (_, readings, expected) => expect(collectServersAheadBy(readings, noon)).toEqual(expected));

const hints = (values: unknown) => ({ userAgentData: { getHighEntropyValues: async () => values } });
test.each([
  ['Windows 11', hints({ platform: 'Windows', platformVersion: '15.0.0' }), known({ platform: 'Windows', version: '15.0.0' })],
  ['a browser that says nothing', {}, unknown('notSupported')],
  ['Firefox on a computer', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Firefox/153.0' }, unknown('notSupported')],
  [
    'Firefox on a phone',
    { userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:153.0) Firefox/153.0' },
    known({ platform: 'Android', version: '' }),
  ],
  [
    'Safari on an iPhone',
    { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari' },
    known({ platform: 'iOS', version: '' }),
  ],
  ['half an answer', hints({ platform: 'Windows' }), unknown('notSupported')],
  ['refused', { userAgentData: { getHighEntropyValues: () => Promise.reject(new Error('no')) } }, unknown('failed')],
] as const)('system: %s', async (_, agent, expected) => expect(await collectSystem(agent)).toEqual(expected));

test.each([
  ['its date', { date: 'Tue, 24 Nov 2026 03:00:00 GMT' }, [noon]],
  ['the date of a copy, with its age', { date: 'Tue, 24 Nov 2026 02:59:00 GMT', age: '60' }, [noon]],
  ['no date', {}, []],
  ['nonsense', { date: 'yesterday' }, []],
])('an answer tells the server’s time: %s', async (_, headers: Record<string, string>, expected) => {
  const heard: number[] = [];
  const fetch = async () => new Response('no', { status: 503, headers });
  await fetchText('https://a.example/', { fetch, maxBytes: 10, timeoutMs: 1_000, heardTime: (time) => heard.push(time) });
  expect(heard).toEqual(expected);
});
