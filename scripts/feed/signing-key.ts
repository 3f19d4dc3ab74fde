import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/**
 * @param pem the publisher's private key as `npm run feed -- keys` wrote it (PKCS 8, PEM).
 * @returns the key, or `null` where the text is none of Ed25519. The text itself is never repeated, not in an error either.
 */
export function readSigningKey(pem: string): KeyObject | null {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

/** @returns the public key that belongs to a private one: raw, base64, as `WXT_FEED_KEYS` and `src/outages/feed/keys.ts` take it. */
export function publicKeyOf(key: KeyObject): string {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('base64');
}
