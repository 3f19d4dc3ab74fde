import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Fetch } from '../../src/outages/fetch-text';
import { localServer } from '../outages/local-server';

/** What can be wrong with a host. */
export type Fault = 'lengthTooLong' | 'lengthTooShort' | 'cutOff' | null;

export interface StaticServer {
  /** As a browser would fetch from `https://feed.example/`. */
  readonly fetch: Fetch;
  readonly seen: { path: string; status: number; bytes: number }[];
  /** Which fault each file has. */
  readonly faults: Map<string, Fault>;
  readonly stop: () => Promise<void>;
}

/** A plain static web server for a folder: entity tags, «not modified», and gzip for whoever accepts it. It knows nothing of feeds. */
export async function staticServer(folder: string): Promise<StaticServer> {
  const seen: StaticServer['seen'] = [];
  const faults: StaticServer['faults'] = new Map();
  const server = await localServer((request, response) => {
    const name = path.basename(request.url ?? '');
    const file = path.join(folder, name);
    const note = (status: number, bytes: number) => seen.push({ path: name, status, bytes });
    if (!existsSync(file)) {
      note(404, 0);
      response.writeHead(404).end('not found');
      return;
    }
    const body = readFileSync(file);
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag) {
      note(304, 0);
      response.writeHead(304, { etag }).end();
      return;
    }
    const packed = gzipSync(body);
    const fault = faults.get(name) ?? null;
    const length = packed.length + (fault === 'lengthTooLong' ? 50 : fault === 'lengthTooShort' ? -20 : 0);
    note(200, packed.length);
    response.strictContentLength = false;
    response.writeHead(200, { etag, 'content-type': 'application/json', 'content-encoding': 'gzip', 'content-length': length });
    if (fault === 'cutOff') response.write(packed.subarray(0, packed.length / 2), () => response.destroy());
    else if (fault === 'lengthTooLong') response.write(packed, () => response.destroy());
    else response.end(packed);
  });
  return {
    fetch: (address, init) => fetch(server.address + new URL(address).pathname, init),
    seen,
    faults,
    stop: server.stop,
  };
}
