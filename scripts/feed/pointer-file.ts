import type { KeyObject } from 'node:crypto';
import type { FeedPointer } from '../../src/contracts/feed';
import { signPart } from './sign-part';

/** @returns `latest.json`: two lines that each end, the signature of the second and the pointer as JSON. */
export function pointerFile({ schema, seq, checkedAt, expiresAt, sha256 }: FeedPointer, key: KeyObject): string {
  const line = JSON.stringify({
    schema,
    seq,
    checkedAt: new Date(checkedAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
    sha256,
  });
  return `${signPart('pointer', line, key)}\n${line}\n`;
}
