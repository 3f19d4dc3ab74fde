import { type EpochMs, epochMs, SECOND } from '../contracts/epoch-ms';
import type { ReadingError, Validators } from '../contracts/source-reading';

/** The platform's `fetch`, or one that stands in for it. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export interface FetchTextOptions {
  readonly fetch: Fetch;
  /** The most bytes of the body, after decompression, that are read. */
  readonly maxBytes: number;
  /** Milliseconds for everything together, to the last byte of the body. */
  readonly timeoutMs: number;
  /** `refused` (when absent): a redirect is an error. `sameOrigin`: it is followed, and what another origin answers is thrown away. */
  readonly redirects?: 'refused' | 'sameOrigin';
  /** What form of the answer is asked for, as an `Accept` header. */
  readonly accept?: string;
  /** What the server gave with the answer that is kept: an unchanged one is not sent again. */
  readonly validators?: Validators;
  /** Is told what the server's clock says, once an answer with a date came, whatever else it holds. */
  readonly heardTime?: (serverTime: EpochMs) => void;
}

export type FetchTextResult =
  | { readonly ok: true; readonly text: string; readonly validators: Validators }
  /** 304: what is kept still holds. Comes only where validators were given. */
  | { readonly ok: true; readonly unchanged: true }
  | {
      readonly ok: false;
      readonly error: ReadingError;
      /** Seconds, as the server wished. */
      readonly retryAfter?: number;
    };

/**
 * Fetches a text, anonymously: no cookies, no referrer, no browser cache (its copies may be gone or partitioned; we keep our own validators).
 * @param address an absolute address.
 * @returns the body read as UTF-8 with the answer's validators; `unchanged` after a 304; or `timeout`, `gone` (404, 410), `http4xx`,
 * `http5xx`, `tooLarge` (reading stops at the limit), `network` for everything else (no connection, a body that breaks off, a redirect).
 * Never throws.
 */
export async function fetchText(address: string, options: FetchTextOptions): Promise<FetchTextResult> {
  const { fetch, maxBytes, timeoutMs, redirects = 'refused', heardTime, accept, validators = {} } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(address, {
      cache: 'no-store',
      headers: {
        ...(accept === undefined ? {} : { accept }),
        ...(validators.etag === undefined ? {} : { 'if-none-match': validators.etag }),
        ...(validators.lastModified === undefined ? {} : { 'if-modified-since': validators.lastModified }),
      },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: redirects === 'refused' ? 'error' : 'follow',
      signal,
    });
    const serverTime = serverTimeOf(response);
    if (serverTime !== null) heardTime?.(serverTime);
    if (response.status === 304 && hasAny(validators)) return { ok: true, unchanged: true };
    const error = refusalOf(response, address);
    if (error === null) return await readCapped(response, maxBytes);
    await stopReading(response.body);
    return { ok: false, error, ...retryAfterOf(response) };
  } catch {
    return { ok: false, error: signal.aborted ? 'timeout' : 'network' };
  }
}

/**
 * The server's clock by the `Date` header; a copy from a cache on the way was dated when it was made, and `Age` says how long ago that was
 * (RFC 9111, sections 4.2.3 and 5.1).
 */
function serverTimeOf({ headers }: Response): EpochMs | null {
  const date = Date.parse(headers.get('date') ?? '');
  const age = Number(headers.get('age') ?? 0);
  const time = date + age * SECOND;
  return Number.isNaN(time) ? null : epochMs(time);
}

const hasAny = ({ etag, lastModified }: Validators) => etag !== undefined || lastModified !== undefined;

function validatorsOf({ headers }: Response): Validators {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return { ...(etag === null ? {} : { etag }), ...(lastModified === null ? {} : { lastModified }) };
}

/** Seconds, or a date (RFC 9110, section 10.2.3), which is held against the server's own clock. */
function retryAfterOf(response: Response): { readonly retryAfter?: number } {
  const wish = response.headers.get('retry-after');
  if (wish === null) return {};
  const seconds = /^\d+$/.test(wish.trim()) ? Number(wish) : (Date.parse(wish) - (serverTimeOf(response) ?? Number.NaN)) / SECOND;
  return Number.isFinite(seconds) && seconds >= 0 ? { retryAfter: seconds } : {};
}

function refusalOf(response: Response, address: string): ReadingError | null {
  if (response.redirected && new URL(response.url).origin !== new URL(address).origin) return 'network';
  if (response.ok) return null;
  if (response.status === 404 || response.status === 410) return 'gone';
  if (response.status >= 500) return 'http5xx';
  return response.status >= 400 ? 'http4xx' : 'network';
}

async function readCapped(response: Response, maxBytes: number): Promise<FetchTextResult> {
  // The header is a hint that saves the reading; it may be missing, wrong, or count compressed bytes, so the bytes are counted too.
  if (Number(response.headers.get('content-length')) > maxBytes) {
    await stopReading(response.body);
    return { ok: false, error: 'tooLarge' };
  }
  const validators = validatorsOf(response);
  if (response.body === null) return { ok: true, text: '', validators };
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { ok: true, text: text + decoder.decode(), validators };
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      reader.releaseLock();
      await stopReading(response.body);
      return { ok: false, error: 'tooLarge' };
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Hangs up. A body that is broken already cannot be cancelled, which is as good. */
const stopReading = (body: ReadableStream | null) => body?.cancel().catch(() => undefined);
