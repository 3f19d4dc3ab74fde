import { createHash, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { DAY, type EpochMs, epochMs, HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import type { StoredFeed } from '../../src/contracts/feed';
import type { SourceReading } from '../../src/contracts/source-reading';
import { takeFeed } from '../../src/outages/feed/take-feed';
import type { Fetch } from '../../src/outages/fetch-text';
import { refreshSources } from '../../src/outages/refresh';
import { services } from '../../src/outages/services';
import { publish, sha256 } from '../../tests/outages/feed-publisher';
import { publicKeyOf } from '../feed/signing-key';
import { calmAnswer, sizeOf } from './calm-answers';

const start = epochMs(Date.parse('2026-11-24T00:00:00+09:00'));
const PERIOD = 30 * MINUTE;
const feedAddress = 'https://feed.example/feed.json';
/** How often an answer changes on a calm day, without a word about codes; the feed's document is written anew as often as it has something to tell. */
const CHANGES_A_DAY = 6;
const editionAt = (now: EpochMs) => Math.floor((now - start) / (DAY / CHANGES_A_DAY));

interface Mode {
  readonly name: string;
  readonly feed: boolean;
  readonly etags: boolean;
  /** Bytes of answers' bodies, as sent, that were promised for a day. */
  readonly promised: number;
}
const modes: readonly Mode[] = [
  { name: 'direct, servers give ETags', feed: false, etags: true, promised: 2_000_000 },
  { name: 'direct, no server gives one', feed: false, etags: false, promised: 2_000_000 },
  { name: 'feed', feed: true, etags: true, promised: 20_000 },
];

/**
 * Measures what one calm day of outage data costs: 48 rounds through the real code against a real web server on this computer, whose answers have
 * the forms and sizes of the services' own. `npm run bench:outages`; `--json` prints one object. Fails where a promise is broken.
 * Not in the figures: TLS, which costs a few kB for each new connection.
 */
export async function main(args: readonly string[]): Promise<void> {
  const rows = [];
  for (const mode of modes) rows.push({ ...mode, ...(await measureDay(mode)) });
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ services: services.length, changesADay: CHANGES_A_DAY, rows })}\n`);
  else print(rows);
  for (const { name, body, promised } of rows)
    if (body > promised) throw new Error(`${name}: ${body} bytes a day, ${promised} were promised`);
}

interface Day {
  readonly requests: number;
  readonly notModified: number;
  /** Bytes of the answers' bodies, as sent. */
  readonly body: number;
  /** Bytes in both directions, with all headers. */
  readonly wire: number;
}

async function measureDay(mode: Mode): Promise<Day> {
  const sockets = new Set<Socket>();
  const counted = { requests: 0, notModified: 0, body: 0 };
  let now = start;
  const feed = publisher();
  const server = createServer((request, response) => {
    counted.requests += 1;
    const address = `https://${(request.url ?? '/').slice(1)}`;
    const text = feed.files(now)[address] ?? answerTo(address, now);
    send(request, response, text, mode.etags, counted);
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  const toServer: Fetch = (address, init) => fetch(address.replace('https://', `http://127.0.0.1:${bound.port}/`), init);

  let readings: readonly SourceReading[] = [];
  let stored: StoredFeed | null = null;
  for (; now < start + DAY; now = epochMs(now + PERIOD)) {
    const keptFeed: StoredFeed | null = stored;
    const round = await refreshSources({
      now,
      because: 'timer',
      fetch: toServer,
      feed: mode.feed
        ? {
            stored: keptFeed,
            take: (heardTime) =>
              takeFeed({ addresses: [feedAddress], fetch: toServer, now, stored: keptFeed, keys: [feed.publicKey], heardTime }),
          }
        : null,
      services,
      readings,
      pace: { period: PERIOD, periodOf: () => PERIOD },
      version: '1.0.0',
      deviceNow: () => now,
      random: Math.random,
      keep: async () => {},
      keepFeed: async (taken) => {
        stored = taken;
      },
    });
    readings = round.readings;
    const wrong = readings.filter(({ lastTry }) => lastTry?.error != null);
    if (wrong.length > 0)
      throw new Error(`not a calm day: ${wrong.map(({ source, lastTry }) => `${source} ${lastTry?.error}`).join(', ')}`);
  }
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  const wire = [...sockets].reduce((sum, { bytesRead, bytesWritten }) => sum + bytesRead + bytesWritten, 0);
  return { ...counted, wire };
}

function answerTo(address: string, now: EpochMs): string | null {
  const service = services.find(({ endpoint, japaneseTexts }) => endpoint === address || japaneseTexts === address);
  return service ? calmAnswer(service, editionAt(now)) : null;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  text: string | null,
  etags: boolean,
  counted: { notModified: number; body: number },
): void {
  if (text === null) return void response.writeHead(404).end();
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 20)}"`;
  if (etags && request.headers['if-none-match'] === etag) {
    counted.notModified += 1;
    return void response.writeHead(304, { etag }).end();
  }
  const zipped = /gzip/.test(String(request.headers['accept-encoding']));
  const body = zipped ? gzipSync(text) : Buffer.from(text);
  counted.body += body.byteLength;
  const headers = { 'content-type': 'application/json', 'cache-control': 'max-age=300', ...(etags ? { etag } : {}) };
  response.writeHead(200, { ...headers, ...(zipped ? { 'content-encoding': 'gzip' } : {}), 'content-length': body.byteLength }).end(body);
}

/** A publisher that looks at the services every ten minutes, carries all of them, and writes the document anew where something changed. */
function publisher() {
  const { privateKey } = generateKeyPairSync('ed25519');
  const iso = (moment: number) => new Date(moment).toISOString();
  const files = (now: EpochMs): Readonly<Record<string, string>> => {
    const edition = editionAt(now);
    const issuedAt = start + edition * (DAY / CHANGES_A_DAY);
    const document = JSON.stringify({
      schema: 1,
      seq: edition + 1,
      issuedAt: iso(issuedAt),
      expiresAt: iso(issuedAt + 2 * DAY),
      events: [],
      readings: services.map(({ id, components }) => ({
        source: id,
        readAt: iso(issuedAt),
        events: [],
        knownComponents: components.flatMap(({ names }) => names.slice(0, 1)),
      })),
    });
    const checkedAt = epochMs(Math.max(issuedAt, now - 10 * MINUTE));
    const signed = publish(privateKey, document, {
      seq: edition + 1,
      checkedAt,
      expiresAt: epochMs(checkedAt + 3 * HOUR),
      sha256: sha256(document),
    });
    return Object.fromEntries(Object.entries(signed).map(([name, content]) => [`https://feed.example/${name}`, String(content)]));
  };
  return { publicKey: publicKeyOf(privateKey), files };
}

function print(rows: readonly (Mode & Day)[]): void {
  const line = (name: string, ...figures: readonly string[]) =>
    process.stdout.write(`${name.padEnd(30)}${figures.map((figure) => figure.padStart(16)).join('')}\n`);
  line(`a calm day, ${services.length} services`, 'requests', 'unchanged', 'kB of bodies', 'kB with headers', 'kB promised');
  for (const { name, requests, notModified, body, wire, promised } of rows)
    line(name, String(requests), String(notModified), ...[body, wire, promised].map((bytes) => (bytes / 1_000).toFixed(1)));
  const assumed = services.filter((service) => sizeOf(service).seen === 'assumed').map(({ id }) => id);
  process.stdout.write(`sizes assumed, for want of a whole recording: ${assumed.join(', ')}\n`);
}
