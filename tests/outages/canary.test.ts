import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AskAllOptions, askAll } from '../../scripts/canary/ask-all';
import { canaryLines } from '../../scripts/canary/canary';
import { service as apple } from '../../src/outages/services/apple';
import { appleFixture } from './apple-fixture';
import { localServer } from './local-server';
import { at } from './support';

const now = at('2026-11-24T12:00:00Z');
const answers: Readonly<Record<string, { readonly status?: number; readonly headers?: Record<string, string>; readonly body: string }>> = {
  '/fine': { headers: { etag: '"1"', 'access-control-allow-origin': '*' }, body: appleFixture('fine.json') },
  '/drift': { headers: { 'last-modified': 'Tue, 24 Nov 2026 10:00:00 GMT' }, body: appleFixture('drift-renamed.json') },
  '/gone': { status: 404, body: 'not here' },
};

let server: Awaited<ReturnType<typeof localServer>>;
beforeEach(async () => {
  server = await localServer(({ url = '' }, response) => {
    const { status = 200, headers = {}, body } = answers[url] ?? { status: 500, body: '' };
    response.writeHead(status, headers).end(body);
  });
});
afterEach(() => server.stop());

const asking = (paths: readonly string[], more: Partial<AskAllOptions> = {}): AskAllOptions => ({
  services: paths.map((path) => ({ ...apple, id: path.slice(1), endpoint: `${server.address}${path}` })),
  feedAddresses: [],
  feedKeys: [],
  fetch,
  now,
  ...more,
});

test('a source that can be read, with what its answer was like and what it lacks', async () => {
  const [report] = await askAll(asking(['/fine']));
  expect(report).toEqual({
    source: 'fine',
    error: null,
    seen: ['App Store', 'iTunes Store', 'Mac App Store', 'Apple Account'],
    missing: ['Apple Account Card'],
    events: 0,
    answers: [
      {
        address: `${server.address}/fine`,
        status: 200,
        bytes: Buffer.byteLength(appleFixture('fine.json')),
        etag: true,
        lastModified: false,
        cors: '*',
      },
    ],
  });
});

test.each([
  ['/drift', 'drift', 200],
  ['/gone', 'gone', 404],
  ['/broken', 'http5xx', 500],
])('%s fails: %s', async (path, error, status) => {
  const [report] = await askAll(asking([path]));
  expect(report).toMatchObject({ error, answers: [{ status }] });
});

test('a server that does not answer at all leaves no note', async () => {
  const noServer = () => Promise.reject(new TypeError('fetch failed'));
  expect(await askAll(asking(['/fine'], { fetch: noServer }))).toMatchObject([{ error: 'network', answers: [] }]);
});

test('a feed that nobody signed fails, each mirror by itself', async () => {
  const feedAddresses = ['https://one.example/feed.json', 'https://two.example/feed.json'];
  const unsigned = async () => new Response('x\n{}');
  const reports = await askAll(asking([], { feedAddresses, fetch: unsigned }));
  expect(reports.map(({ source, error }) => [source, error])).toEqual([
    ['feed', expect.any(String)],
    ['feed', expect.any(String)],
  ]);
});

test('what is printed names the failed first and counts the rest', async () => {
  const lines = canaryLines(await askAll(asking(['/fine', '/gone'])));
  expect(lines[0]).toBe('FAILED  gone: gone');
  expect(lines.join('\n')).toContain(`200  ${Buffer.byteLength(appleFixture('fine.json'))} bytes  ETag  CORS: *`);
  expect(lines.at(-1)).toBe('1 of 2 sources could be read');
});
