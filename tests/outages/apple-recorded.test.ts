import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { epochMs } from '../../src/contracts/epoch-ms';
import type { SourceReading } from '../../src/contracts/source-reading';
import { readApple } from '../../src/outages/adapters/apple';
import { service } from '../../src/outages/services/apple';
import { verdictOf } from '../../src/outages/verdict';

/** Answers that other people recorded. They are not ours to publish, so the test runs only where they lie beside the repository. */
const recordings = join(process.cwd(), '../shared/status/apple');

const rows: readonly [file: string, recordedAt: string, level: string, current: number, past: number][] = [
  ['ja_JP-all-fine-20231203.js', '2023-12-03T18:06:00+09:00', 'nothingReported', 0, 0],
  ['ja_JP-ongoing-outage-appstore-20230815.js', '2023-08-15T09:31:00+09:00', 'partialOutage', 1, 0],
  ['ja_JP-resolved-outage-appstore-20230815.js', '2023-08-15T10:16:00+09:00', 'nothingReported', 0, 1],
  ['ja_JP-maintenance-upcoming-20190628.js', '2019-06-28T09:30:00+09:00', 'degraded', 1, 0],
  ['ja_JP-ongoing-issue-appstore-20190520.js', '2019-05-20T12:15:00+09:00', 'degraded', 1, 0],
  ['statusbuddy-customer-one-ongoing-issue.json', '2021-04-26T23:00:00+09:00', 'nothingReported', 0, 0],
];

test.skipIf(!existsSync(recordings)).each(rows)('%s', (file, recordedAt, level, current, past) => {
  const result = readApple(readFileSync(join(recordings, file), 'utf8'), service);
  if (!result.ok) throw new Error(result.error);
  const now = epochMs(Date.parse(recordedAt));
  const reading: SourceReading = {
    source: 'apple',
    good: { fetchedAt: now, validUntil: epochMs(now + 1), events: result.events, knownComponents: result.knownComponents, seq: null },
    lastTry: { at: now, error: null },
  };
  const verdict = verdictOf('apple', [reading], now, { services: [service], bundledEvents: [], feedConfigured: false });
  expect(verdict.typing.level).toBe(level);
  expect(verdict.typing.current).toHaveLength(current);
  expect(verdict.typing.past).toHaveLength(past);
  expect(result.knownComponents).toEqual(['App Store', 'iTunes Store', 'Mac App Store', 'Apple Account']);
});

test.skipIf(!existsSync(recordings))('the developers’ list has none of our components: drift', () => {
  const body = readFileSync(join(recordings, 'developer-jsonp-ongoing-outage-2026-08-18.js'), 'utf8');
  expect(readApple(body, service)).toEqual({ ok: false, error: 'drift' });
});

test.skipIf(!existsSync(recordings))('read with its own components, it shows the outage out of the JSONP', () => {
  const body = readFileSync(join(recordings, 'developer-jsonp-ongoing-outage-2026-08-18.js'), 'utf8');
  const developers = { ...service, components: [{ names: ['App Store Connect API'], actions: ['redeem'] as const }] };
  expect(readApple(body, developers)).toMatchObject({
    ok: true,
    events: [{ phase: 'ongoing', level: 'partialOutage', startedAt: 1_787_083_140_000 }],
  });
});
