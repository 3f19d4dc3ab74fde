import { expect, test } from 'vitest';
import { shareAnswers } from '../../src/outages/share-answers';
import { localServer } from './local-server';

const limits = { maxBytes: 1_000, timeoutMs: 8_000 };

const counting = () => {
  const asked: string[] = [];
  const fetch = async (address: string) => {
    asked.push(address);
    return new Response('text', { headers: { date: 'Tue, 24 Nov 2026 03:00:00 GMT' } });
  };
  return { asked, options: { ...limits, fetch }, ask: shareAnswers(new Set(['https://both.example/'])) };
};

test('what several want is asked once, and each of them has its text and hears the server’s time', async () => {
  const { asked, options, ask } = counting();
  const heard: number[] = [];
  const heardTime = (time: number) => heard.push(time);
  const answers = await Promise.all([1, 2].map(() => ask('https://both.example/', { ...options, heardTime })));
  expect(answers).toMatchObject([
    { ok: true, text: 'text' },
    { ok: true, text: 'text' },
  ]);
  expect(asked).toHaveLength(1);
  expect(heard).toEqual([Date.parse('2026-11-24T03:00:00Z'), Date.parse('2026-11-24T03:00:00Z')]);
});

test('another question to the same address is another question', async () => {
  const { asked, options, ask } = counting();
  await ask('https://both.example/', options);
  await ask('https://both.example/', { ...options, validators: { etag: '"1"' } });
  await ask('https://both.example/', { ...options, accept: 'application/json' });
  await ask('https://one.example/', options);
  await ask('https://one.example/', options);
  expect(asked).toHaveLength(5);
});

test('a failure is everybody’s', async () => {
  const ask = shareAnswers(new Set(['https://both.example/']));
  const options = { ...limits, fetch: () => Promise.reject(new TypeError('no connection')) };
  const answers = await Promise.all([ask('https://both.example/', options), ask('https://both.example/', options)]);
  expect(answers).toEqual([
    { ok: false, error: 'network' },
    { ok: false, error: 'network' },
  ]);
});

test.each([
  ['refused', 503, 'x'.repeat(200_000), 'http5xx'],
  ['not found', 404, 'nothing here', 'gone'],
  ['too large', 200, 'x'.repeat(200_000), 'tooLarge'],
])('what is %s is given up by all who share it, and nobody waits for the rest of it', async (_, status, body, error) => {
  const { address, stop } = await localServer((_request, response) => response.writeHead(status).end(body));
  const ask = shareAnswers(new Set([address]));
  const options = { ...limits, fetch: (input: string, init: RequestInit) => fetch(input, init) };
  const answers = await Promise.all([ask(address, options), ask(address, options)]);
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, error });
  await stop();
});
