import { type EpochMs, epochMs, SECOND } from '../contracts/epoch-ms';
import type { ReadingError } from '../contracts/source-reading';

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
  /** Is told what the server's clock says, once an answer with a date came, whatever else it holds. */
  readonly heardTime?: (serverTime: EpochMs) => void;
}

export type FetchTextResult = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly error: ReadingError };

/**
 * Fetches a text, anonymously: no cookies, no referrer. The browser's cache is asked to check with the server, so an unchanged file is not sent again.
 * @param address an absolute address.
 * @returns the body read as UTF-8; or `timeout`, `http4xx`, `http5xx`, `tooLarge` (reading stops at the limit), `network` for everything
 * else (no connection, a body that breaks off, a redirect). Never throws.
 */
export async function fetchText(address: string, options: FetchTextOptions): Promise<FetchTextResult> {
  const { fetch, maxBytes, timeoutMs, redirects = 'refused', heardTime } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(address, {
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: redirects === 'refused' ? 'error' : 'follow',
      signal,
    });
    const serverTime = serverTimeOf(response);
    if (serverTime !== null) heardTime?.(serverTime);
    const error = refusalOf(response, address);
    if (error === null) return await readCapped(response, maxBytes);
    await stopReading(response.body);
    return { ok: false, error };
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

function refusalOf(response: Response, address: string): ReadingError | null {
  if (response.redirected && new URL(response.url).origin !== new URL(address).origin) return 'network';
  if (response.ok) return null;
  if (response.status >= 500) return 'http5xx';
  return response.status >= 400 ? 'http4xx' : 'network';
}

async function readCapped(response: Response, maxBytes: number): Promise<FetchTextResult> {
  // The header is a hint that saves the reading; it may be missing, wrong, or count compressed bytes, so the bytes are counted too.
  if (Number(response.headers.get('content-length')) > maxBytes) {
    await stopReading(response.body);
    return { ok: false, error: 'tooLarge' };
  }
  if (response.body === null) return { ok: true, text: '' };
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { ok: true, text: text + decoder.decode() };
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
