import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fetch, fetchText } from '../../src/outages/fetch-text';
import { localServer } from './local-server';

let bytesSent = 0;
let lastRequest: IncomingMessage | null = null;
let other: Awaited<ReturnType<typeof localServer>>;
let server: Awaited<ReturnType<typeof localServer>>;

const etag = '"7a3b"';
const modified = 'Tue, 24 Nov 2026 03:00:00 GMT';

/** Sends up to 10 MB and stops when nobody takes it any more. */
function sendTenMegabytes(response: ServerResponse): void {
  bytesSent = 0;
  const piece = Buffer.alloc(64 * 1024, 'x');
  const send = () => {
    if (response.destroyed || bytesSent >= 10_000_000) return void response.end();
    bytesSent += piece.byteLength;
    if (response.write(piece)) setImmediate(send);
    else response.once('drain', send);
  };
  send();
}

beforeAll(async () => {
  other = await localServer((_, response) => response.end('from another origin'));
  server = await localServer((request, response) => {
    lastRequest = request;
    switch (request.url) {
      case '/fine':
        return response.end('日本語 ✓');
      case '/empty':
        return response.writeHead(204).end();
      case '/404':
        return response.writeHead(404).end('no');
      case '/503':
        return response.writeHead(503).end('no');
      case '/410':
        return response.writeHead(410).end('no more');
      case '/403':
        return response.writeHead(403).end('no');
      case '/rest-a-while':
        return response.writeHead(503, { 'retry-after': '120' }).end('no');
      case '/rest-until':
        return response.writeHead(429, { date: modified, 'retry-after': 'Tue, 24 Nov 2026 03:05:00 GMT' }).end('no');
      case '/rest-nonsense':
        return response.writeHead(503, { 'retry-after': 'soon' }).end('no');
      case '/with-validators':
        if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
        return response.writeHead(200, { etag, 'last-modified': modified }).end('new');
      case '/304-unasked':
        return response.writeHead(304).end();
      case '/300':
        return response.writeHead(300).end('choose');
      case '/large':
        return sendTenMegabytes(response);
      case '/large-announced':
        response.setHeader('content-length', '10000000');
        return sendTenMegabytes(response);
      case '/silent':
        return;
      case '/slow':
        return void response.write('begins and ');
      case '/cut-off':
        response.writeHead(200, { 'content-length': '1000' });
        return void response.write('only this', () => response.destroy());
      case '/cut-off-chunked':
        return void response.write('only this', () => setTimeout(() => response.destroy(), 20));
      case '/redirect':
        return response.writeHead(302, { location: '/fine' }).end();
      case '/redirect-elsewhere':
        return response.writeHead(302, { location: `${other.address}/` }).end();
      default:
        return response.writeHead(500).end();
    }
  });
});
afterAll(async () => {
  await server.stop();
  await other.stop();
});

const ask = (path: string, more: Partial<Parameters<typeof fetchText>[1]> = {}) =>
  fetchText(server.address + path, { fetch, maxBytes: 100_000, timeoutMs: 2_000, ...more });

test.each([
  ['a text', '/fine', { ok: true, text: '日本語 ✓', validators: {} }],
  ['no body is an empty text, for the reader to refuse', '/empty', { ok: true, text: '', validators: {} }],
  ['a text that can be asked for again', '/with-validators', { ok: true, text: 'new', validators: { etag, lastModified: modified } }],
  ['not found', '/404', { ok: false, error: 'gone' }],
  ['taken away for good', '/410', { ok: false, error: 'gone' }],
  ['refused', '/403', { ok: false, error: 'http4xx' }],
  ['a wish for rest, in seconds', '/rest-a-while', { ok: false, error: 'http5xx', retryAfter: 120 }],
  ['a wish for rest until a moment of the server’s own clock', '/rest-until', { ok: false, error: 'http4xx', retryAfter: 300 }],
  ['a wish that nobody understands', '/rest-nonsense', { ok: false, error: 'http5xx' }],
  ['«unchanged» to a question that gave nothing to compare with', '/304-unasked', { ok: false, error: 'network' }],
  ['the server is in trouble', '/503', { ok: false, error: 'http5xx' }],
  ['neither an answer nor an error', '/300', { ok: false, error: 'network' }],
  ['10 MB', '/large', { ok: false, error: 'tooLarge' }],
  ['10 MB, as announced', '/large-announced', { ok: false, error: 'tooLarge' }],
  ['a body that breaks off', '/cut-off', { ok: false, error: 'network' }],
  ['a body of unknown length that breaks off', '/cut-off-chunked', { ok: false, error: 'network' }],
  ['a redirect', '/redirect', { ok: false, error: 'network' }],
])('%s', async (_, path, expected) => expect(await ask(path)).toEqual(expected));

test.each(['/silent', '/slow'])('%s: gives up in time', async (path) => {
  const began = Date.now();
  expect(await ask(path, { timeoutMs: 150 })).toEqual({ ok: false, error: 'timeout' });
  expect(Date.now() - began).toBeLessThan(1_500);
});

test('of 10 MB, reading stops early', async () => {
  await ask('/large');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(bytesSent).toBeLessThan(5_000_000);
});

test('the limit counts bytes and is met exactly', async () => {
  const bytes = Buffer.byteLength('日本語 ✓');
  expect(await ask('/fine', { maxBytes: bytes })).toMatchObject({ ok: true });
  expect(await ask('/fine', { maxBytes: bytes - 1 })).toEqual({ ok: false, error: 'tooLarge' });
});

test('a redirect within the origin can be allowed, one to elsewhere stays refused', async () => {
  expect(await ask('/redirect', { redirects: 'sameOrigin' })).toMatchObject({ ok: true, text: '日本語 ✓' });
  expect(await ask('/redirect-elsewhere', { redirects: 'sameOrigin' })).toEqual({ ok: false, error: 'network' });
});

test('nobody there', async () => {
  expect(await fetchText('http://127.0.0.1:9/', { fetch, maxBytes: 10, timeoutMs: 2_000 })).toEqual({ ok: false, error: 'network' });
  expect(await fetchText('no address', { fetch, maxBytes: 10, timeoutMs: 2_000 })).toEqual({ ok: false, error: 'network' });
});

test('asks anonymously and past the browser’s cache', async () => {
  let asked: RequestInit | undefined;
  const watched: Fetch = (address, init) => {
    asked = init;
    return fetch(address, init);
  };
  await ask('/fine', { fetch: watched });
  expect(asked).toMatchObject({ cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
  expect(lastRequest?.headers.cookie).toBeUndefined();
  expect(lastRequest?.headers.referer).toBeUndefined();
  expect(lastRequest?.headers['if-none-match']).toBeUndefined();
});

test('what the server gave to compare with goes back to it word for word, and what is unchanged is not sent again', async () => {
  expect(await ask('/with-validators', { validators: { etag, lastModified: modified } })).toEqual({ ok: true, unchanged: true });
  expect(lastRequest?.headers).toMatchObject({ 'if-none-match': etag, 'if-modified-since': modified });
  expect(await ask('/with-validators', { validators: { etag: '"old"' } })).toMatchObject({ ok: true, text: 'new' });
});

test('a form of the answer can be asked for', async () => {
  await ask('/fine', { accept: 'application/json' });
  expect(lastRequest?.headers.accept).toBe('application/json');
});

test('a fetch that throws at once is an error like any other', async () => {
  const throws: Fetch = () => {
    throw new TypeError('no');
  };
  expect(await ask('/fine', { fetch: throws })).toEqual({ ok: false, error: 'network' });
});
