import type { IncomingMessage } from 'node:http';

/** A request that reached the played world, whole: the privacy tests look for a typed code in every part of it. */
export interface SeenRequest {
  readonly secure: boolean;
  readonly host: string;
  readonly method: string;
  readonly path: string;
  /** With its question mark; empty without a query. */
  readonly query: string;
  readonly body: string;
  readonly cookie: string | null;
  readonly origin: string | null;
  readonly referer: string | null;
  readonly userAgent: string | null;
}

const largestBody = 1_000_000;

/** Reads a request to its end. */
export async function readRequest(request: IncomingMessage, secure: boolean): Promise<SeenRequest> {
  const address = new URL(request.url ?? '/', 'http://any');
  const { headers } = request;
  return {
    secure,
    host: (headers.host ?? '').replace(/:\d+$/, ''),
    method: request.method ?? 'GET',
    path: address.pathname,
    query: address.search,
    body: await readBody(request),
    cookie: headers.cookie ?? null,
    origin: headers.origin ?? null,
    referer: headers.referer ?? null,
    userAgent: headers['user-agent'] ?? null,
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  request.setEncoding('utf8');
  let body = '';
  for await (const part of request) if (body.length < largestBody) body += String(part);
  return body;
}
