import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGoogle } from '../../src/outages/adapters/google';
import { service } from '../../src/outages/services/google-play';
import { at } from './support';

/** An answer that others made by hand; none was recorded. It is not ours to publish, so the test runs only where it lies beside the repository. */
const recordings = join(process.cwd(), '../shared/status/google');

test.skipIf(!existsSync(recordings))('a disruption of Google Play Billing, without updates', () => {
  const body = readFileSync(join(recordings, 'play-incidents.HANDBUILT-third-party.json'), 'utf8');
  expect(readGoogle(body, service, at('2026-09-20T08:30:00Z'))).toMatchObject({
    ok: true,
    knownComponents: ['billing'],
    events: [
      { phase: 'ongoing', level: 'degraded', startedAt: at('2026-09-20T07:00:00Z'), title: { en: 'Some purchases fail to complete' } },
    ],
  });
});
