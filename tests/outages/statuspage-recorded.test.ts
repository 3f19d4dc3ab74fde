import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStatuspage } from '../../src/outages/adapters/statuspage';
import { service as discord } from '../../src/outages/services/discord';
import { service as epic } from '../../src/outages/services/epic-games';
import { service as fortnite } from '../../src/outages/services/fortnite';
import { at } from './support';

/** Answers that other people recorded. They are not ours to publish, so the tests run only where they lie beside the repository. */
const recordings = join(process.cwd(), '../shared/status/statuspage');
const recorded = (name: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(join(recordings, name), 'utf8'));

test.skipIf(!existsSync(recordings)).each([
  [epic, ['Purchasing/Refunding', 'Epic Games Store - Login', 'Epic Account Services - Authentication']],
  [fortnite, ['Fortnite - Website', 'Fortnite - Login', 'Epic Account Services - Authentication']],
])('Epic’s page of 2026-09-19: all components of ours stand, nothing is reported (%#)', (service, knownComponents) => {
  // Only the list of components was recorded; a summary has the same list, and the incidents beside it.
  const answer = { ...recorded('epicgames-components-2026-09-19.EXCERPT.json'), incidents: [], scheduled_maintenances: [] };
  expect(readStatuspage(JSON.stringify(answer), service, at('2026-09-19T04:00:00Z'))).toEqual({ ok: true, knownComponents, events: [] });
});

test.skipIf(!existsSync(recordings))('Epic’s list of components alone is no summary', () => {
  const body = JSON.stringify(recorded('epicgames-components-2026-09-19.EXCERPT.json'));
  expect(readStatuspage(body, epic, at('2026-09-19T04:00:00Z'))).toEqual({ ok: false, error: 'parse' });
});

test.skipIf(!existsSync(recordings))('Discord’s summary of 2022, cut down to a region of voice: drift', () => {
  const body = JSON.stringify(recorded('discord-summary-2022-02.json'));
  expect(readStatuspage(body, discord, at('2022-02-15T22:00:00Z'))).toEqual({ ok: false, error: 'drift' });
});

test.skipIf(!existsSync(recordings))('Discord’s components and finished maintenances of 2022: the API stands, nothing is reported', () => {
  const answer = {
    ...recorded('discord-components-2022-02.json'),
    ...recorded('discord-scheduled-maintenances-2022-02.json'),
    incidents: [],
  };
  const result = readStatuspage(JSON.stringify(answer), discord, at('2022-02-15T22:00:00Z'));
  expect(result).toEqual({ ok: true, knownComponents: ['API'], events: [] });
});
