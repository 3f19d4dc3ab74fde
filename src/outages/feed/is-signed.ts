import { fromBase64 } from './base64';
import { bytesToSign, type SignedPart } from './bytes-to-sign';

/** Lengths in bytes: RFC 8032, section 5.1. */
const KEY_LENGTH = 32;
const SIGNATURE_LENGTH = 64;

/**
 * Whether one of the keys signed a text, by Ed25519 (RFC 8032) in WebCrypto: Chrome 137, Firefox 129, Node 20.
 * @param signature base64.
 * @param keys raw public keys, base64. Any one suffices: there are two while the publisher passes from one to the next.
 * @returns false for whatever cannot be verified, a browser without the algorithm among it. Never rejects.
 */
export async function isSigned(part: SignedPart, text: string, signature: string, keys: readonly string[]): Promise<boolean> {
  const given = fromBase64(signature, SIGNATURE_LENGTH);
  if (given === null) return false;
  const signed = bytesToSign(part, text);
  const answers = await Promise.all(keys.map((key) => isSignedBy(key, given, signed)));
  return answers.includes(true);
}

async function isSignedBy(key: string, signature: Uint8Array<ArrayBuffer>, signed: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const raw = fromBase64(key, KEY_LENGTH);
  if (raw === null) return false;
  try {
    const imported = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, signature, signed);
  } catch {
    return false;
  }
}
