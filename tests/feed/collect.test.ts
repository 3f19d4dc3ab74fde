import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { collect } from '../../scripts/feed/collect';
import { collectedText, readCollected } from '../../scripts/feed/collected-file';
import { MINUTE } from '../../src/contracts/epoch-ms';
import type { Service } from '../../src/contracts/service';
import type { Fetch } from '../../src/outages/fetch-text';
import { services } from '../../src/outages/services';
import { service as apple } from '../../src/outages/services/apple';
import { service as discord } from '../../src/outages/services/discord';
import { localServer } from '../outages/local-server';
import { at, later } from '../outages/support';

const now = at('2026-11-24T20:00:00+09:00');
const answers = (name: string) => readFileSync(`tests/outages/apple/${name}.json`, 'utf8');
const both: readonly Service[] = [apple, discord];

let stop = async () => {};
afterEach(() => stop());

/** The sources' addresses lead to a server on this computer. */
async function web(answer: (host: string, response: ServerResponse) => void) {
  const server = await localServer((request, response) => {
    answer(String(request.headers['x-host']), response);
  });
  stop = server.stop;
  const fetchFromHere: Fetch = (address, init) => {
    const { hostname, pathname } = new URL(address);
    const headers = new Headers(init.headers);
    headers.set('x-host', hostname);
    return fetch(server.address + pathname, { ...init, headers });
  };
  return { fetch: fetchFromHere };
}

describe('collecting', () => {
  test('reads with the extension’s own adapters; a source that fails has no reading and is named', async () => {
    const { fetch } = await web((host, response) => {
      if (host === 'www.apple.com') response.setHeader('content-encoding', 'gzip').end(gzipSync(answers('ongoing-outage')));
      else response.writeHead(503).end('try later');
    });
    const { readings, failed } = await collect({ fetch, now, services: both, previous: [] });
    expect(readings).toMatchObject([{ source: 'apple', readAt: now }]);
    expect(readings[0]?.events.length).toBeGreaterThan(0);
    expect(failed).toEqual([{ source: 'discord', error: 'http5xx' }]);
  });

  test.each<[string, (response: ServerResponse) => void, string]>([
    [
      'a body that breaks off',
      (response) => void response.writeHead(200, { 'content-length': '9999' }).write('{"services":', () => response.destroy()),
      'network',
    ],
    ['a sign-in page', (response) => void response.end('<!doctype html><title>Sign in</title>'), 'parse'],
    ['names that changed', (response) => void response.end(answers('drift-renamed')), 'drift'],
    ['a page that was moved', (response) => void response.writeHead(404).end(), 'gone'],
  ])('%s is no reading', async (_, answer, error) => {
    const { fetch } = await web((_host, response) => answer(response));
    expect(await collect({ fetch, now, services: [apple], previous: [] })).toEqual({ readings: [], failed: [{ source: 'apple', error }] });
  });

  test('where the content is what it was, so is the moment at which it was first read', async () => {
    let name = 'fine';
    const { fetch } = await web((_host, response) => void response.end(answers(name)));
    const round = async (minutes: number, previous: Parameters<typeof collect>[0]['previous']) =>
      (await collect({ fetch, now: later(now, minutes * MINUTE), services: [apple], previous })).readings;
    const first = await round(0, []);
    const same = await round(15, first);
    expect(same).toEqual(first);
    name = 'ongoing-outage';
    expect((await round(30, same))[0]?.readAt).toBe(later(now, 30 * MINUTE));
  });

  test('an adapter that stumbles does not keep the others out', async () => {
    const { fetch } = await web((_host, response) => void response.end(answers('fine')));
    const broken = Object.defineProperty({ ...discord }, 'components', {
      get: () => {
        throw new Error('nobody foresaw this');
      },
    });
    const { readings, failed } = await collect({ fetch, now, services: [apple, broken], previous: [] });
    expect(readings.map(({ source }) => source)).toEqual(['apple']);
    expect(failed.map(({ source }) => source)).toEqual(['discord']);
  });
});

test('what was collected comes back from its file as it was, and a spoilt file does not', async () => {
  const { fetch } = await web((_host, response) => void response.end(answers('ongoing-outage')));
  const { readings } = await collect({ fetch, now, services: [apple], previous: [] });
  const text = collectedText({ collectedAt: now, readings });
  expect(readCollected(text, services)).toEqual({ collectedAt: now, readings });
  expect(readCollected(text.replace('"apple"', '"unheard-of"'), services)).toBeNull();
  expect(readCollected(text.slice(0, -10), services)).toBeNull();
  expect(readCollected('null', services)).toBeNull();
});
