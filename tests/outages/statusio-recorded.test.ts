import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStatusio } from '../../src/outages/adapters/statusio';
import { service } from '../../src/outages/services/roblox';
import { at } from './support';

/** An answer that others recorded. It is not ours to publish, so the test runs only where it lies beside the repository. */
const recordings = join(process.cwd(), '../shared/status/statusio');

test.skipIf(!existsSync(recordings))('Roblox’s page of 2026-09-19, in which nothing changed for six weeks: nothing is reported', () => {
  const body = readFileSync(join(recordings, 'roblox-status-allfine-2026-09-19.json'), 'utf8');
  expect(readStatusio(body, service, at('2026-09-19T04:00:00Z'))).toEqual({ ok: true, knownComponents: ['User - Website'], events: [] });
});

test.skipIf(!existsSync(recordings))('the same page with the users’ website out: read by its ids', () => {
  const body = readFileSync(join(recordings, 'roblox-status-allfine-2026-09-19.json'), 'utf8');
  const failing = body.replace(
    /("name": "Website",\s*"updated": "[^"]*",\s*"status": )"Operational",(\s*"status_code": )100/,
    '$1"Service Disruption",$2500',
  );
  expect(failing).not.toBe(body);
  expect(readStatusio(failing, service, at('2026-09-19T04:00:00Z'))).toMatchObject({
    events: [{ level: 'majorOutage', startedAt: at('2026-06-29T20:14:35.650Z') }],
  });
});
