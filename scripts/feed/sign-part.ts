import { type KeyObject, sign } from 'node:crypto';
import { bytesToSign, type SignedPart } from '../../src/outages/feed/bytes-to-sign';

/** @returns the signature of one part's text, base64. The same text and key always give the same one (RFC 8032). */
export const signPart = (part: SignedPart, text: string, key: KeyObject): string =>
  sign(null, bytesToSign(part, text), key).toString('base64');
