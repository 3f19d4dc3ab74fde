import * as z from 'zod/mini';
import type { FeedPointer } from '../../contracts/feed';
import { isSigned } from './is-signed';
import { moment } from './moment';

/** Most of a calm day is this file, 48 times; with its signature it is some 260 bytes long. */
export const LARGEST_POINTER = 4 * 1024;

const pointer = z.object({
  schema: z.literal(1),
  seq: z.int().check(z.minimum(0)),
  checkedAt: moment,
  expiresAt: moment,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export type PointerResult =
  | { readonly ok: true; readonly pointer: FeedPointer }
  | { readonly ok: false; readonly error: 'parse' | 'signature' };

/**
 * Reads `latest.json`, two lines that each end: the base64 signature of the second, and the pointer as JSON. They are one file, so that a poll
 * is one request. Nothing of the second line is read before its signature was verified.
 * @param keys raw public keys, base64, of which one has to have signed it.
 * @returns the pointer; `parse` for what is no such file (a web page, a cut-off one, one of a future schema); `signature` where none of the
 * keys signed it. Whether its time is over is for the caller to say. Never rejects.
 */
export async function readPointer(file: string, keys: readonly string[]): Promise<PointerResult> {
  const [signature, line, rest, ...more] = file.split('\n');
  if (signature === undefined || line === undefined || rest !== '' || more.length > 0) return { ok: false, error: 'parse' };
  if (!(await isSigned('pointer', line, signature, keys))) return { ok: false, error: 'signature' };
  const read = pointer.safeParse(parsedOrNull(line));
  if (!read.success || read.data.expiresAt <= read.data.checkedAt) return { ok: false, error: 'parse' };
  return { ok: true, pointer: read.data };
}

function parsedOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
