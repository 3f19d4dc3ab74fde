import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readNintendo } from '../../src/outages/adapters/nintendo';
import { service } from '../../src/outages/services/nintendo';
import { at } from './support';
import { verdictOfAnswer } from './verdict-of-answer';

/** An answer that other people recorded. It is not ours to publish, so the test runs only where it lies beside the repository. */
const recording = join(process.cwd(), '../shared/status/nintendo/status-en_US-2021-02-24-nsecpy.json');

/** Its purchasing trouble of 2018 was written into it by those who keep it; with a time to leave the page it is over. */
test.skipIf(!existsSync(recording)).each([
  ['on the day it was recorded, nothing is reported about codes', '2021-02-24T16:00:00Z', 'nothingReported', 0],
  ['while the trouble of 2018 was fresh, it is told as over', '2018-01-22T12:00:00Z', 'nothingReported', 1],
])('%s', (_, iso, level, past) => {
  const now = at(iso);
  const result = readNintendo(readFileSync(recording, 'utf8'), service, now);
  expect(result).toMatchObject({ ok: true, knownComponents: ['Nintendo Switch', 'web'] });
  const typing = verdictOfAnswer(service, result, now);
  expect(typing.level).toBe(level);
  expect(typing.current).toEqual([]);
  expect(typing.past).toHaveLength(past);
});

test.skipIf(!existsSync(recording))('every time in it is read', () => {
  const everything = { ...service, components: [{ names: ['network services'], actions: ['redeem'] as const }] };
  const result = readNintendo(readFileSync(recording, 'utf8'), everything, at('2021-02-24T16:00:00Z'));
  if (!result.ok) throw new Error(result.error);
  expect(result.events.map(({ phase, startedAt, endedAt }) => [phase, startedAt, endedAt])).toEqual([
    ['resolved', at('2021-02-24T14:55:00Z'), at('2021-02-24T15:01:00Z')],
    ['scheduled', at('2021-02-25T04:30:00Z'), at('2021-02-25T07:30:00Z')],
  ]);
});
