import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readXbox } from '../../src/outages/adapters/xbox';
import { service } from '../../src/outages/services/xbox';
import { at } from './support';
import { verdictOfAnswer } from './verdict-of-answer';

/** An answer that other people recorded. It is not ours to publish, so the test runs only where it lies beside the repository. */
const recording = join(process.cwd(), '../shared/status/xbox/servicestatusv6-US-en-US-allfine-2026-09-19.EXCERPT.json');

/** It was cut down to the account's category before it came to us. */
const accountOnly = { ...service, components: service.components.filter(({ names }) => names.some((name) => name === 'Sign-in')) };

test.skipIf(!existsSync(recording))('no trouble with signing in; about redeeming, which is not in it, nothing can be told', () => {
  const body = readFileSync(recording, 'utf8');
  const readAt = at('2026-09-19T04:08:01Z');
  expect(readXbox(body, accountOnly)).toEqual({ ok: true, knownComponents: ['Sign-in'], events: [] });
  expect(readXbox(body, service)).toEqual({ ok: true, knownComponents: [], events: [] });
  expect(verdictOfAnswer(service, readXbox(body, service), readAt).level).toBe('unknown');
});

test.skipIf(!existsSync(recording))('with trouble written into it, it is found', () => {
  const body = readFileSync(recording, 'utf8').replace(/("Id": 35048,\s+"Status": \{\s+"Name": )"None"/, '$1"Impacted"');
  expect(readXbox(body, service)).toMatchObject({
    ok: true,
    events: [
      {
        level: 'partialOutage',
        actions: ['redeem', 'login'],
        title: { en: expect.stringMatching(/^Sign-in: You may not be able to sign-in/) },
      },
    ],
  });
});
