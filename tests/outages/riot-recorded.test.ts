import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRiot } from '../../src/outages/adapters/riot';
import { service } from '../../src/outages/services/riot-lol';
import { at } from './support';

/** An answer that others recorded. It is not ours to publish, so the tests run only where it lies beside the repository. */
const recordings = join(process.cwd(), '../shared/status/riot');
const body = () => readFileSync(join(recordings, 'lol-status-v4-platform-data-galeforce.json'), 'utf8');
const quiet = { ok: true, knownComponents: ['store', 'login'], events: [] };

test.skipIf(!existsSync(recordings)).each(['2020-12-02T08:00:00Z', '2021-02-22T00:00:00Z'])(
  'an «info» entry about account transfers says nothing at %s',
  (now) => {
    expect(readRiot(body(), service, at(now))).toEqual(quiet);
  },
);

test.skipIf(!existsSync(recordings))('read with a word of its own and as a warning, it is an event of its first days, in Japanese', () => {
  const transfers = { ...service, components: [{ names: ['アカウント移行'], actions: ['redeem'] as const }] };
  const warning = body().replace('"info"', '"warning"');
  expect(readRiot(warning, transfers, at('2020-12-02T08:00:00Z'))).toMatchObject({
    events: [{ key: `riot-lol:2323:${at('2020-12-02T07:43:04.905Z')}`, title: { ja: 'アカウント移行利用不可' }, level: 'degraded' }],
  });
  // 82 days later it is no event, and the page's silence is none either.
  expect(readRiot(warning, transfers, at('2021-02-22T00:00:00Z'))).toEqual({ ok: true, knownComponents: [], events: [] });
});
