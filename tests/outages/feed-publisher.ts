import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { pointerFile } from '../../scripts/feed/pointer-file';
import { signPart } from '../../scripts/feed/sign-part';
import { publicKeyOf } from '../../scripts/feed/signing-key';
import type { FeedPointer } from '../../src/contracts/feed';
import { at } from './support';

/** A key pair for one test. */
export function keyPair(): { readonly key: KeyObject; readonly publicKey: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { key: privateKey, publicKey: publicKeyOf(privateKey) };
}

/** The files of one mirror by name. What is absent answers 404. */
export type Mirror = Readonly<Record<string, string | Uint8Array>>;

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A document as its publisher would write it at 2026-11-24T09:00Z. */
export const documentText = (changes: object = {}) =>
  JSON.stringify({ schema: 1, seq: 7, issuedAt: '2026-11-24T08:00:00Z', expiresAt: '2026-11-26T08:00:00Z', events: [], ...changes });

/** Signs without the checks that a publisher's tool makes, so that a test can sign what no publisher would. */
export function publish(key: KeyObject, text: string = documentText(), changes: Partial<FeedPointer> = {}): Mirror {
  return {
    'feed.json': text,
    'feed.json.sig': `${signPart('document', text, key)}\n`,
    'latest.json': pointerFile(
      {
        schema: 1,
        seq: seqOf(text),
        checkedAt: at('2026-11-24T08:55:00Z'),
        expiresAt: at('2026-11-24T11:55:00Z'),
        sha256: sha256(text),
        ...changes,
      },
      key,
    ),
  };
}

function seqOf(text: string): number {
  const found = /"seq":(\d+)/.exec(text);
  return Number(found?.[1] ?? 7);
}
