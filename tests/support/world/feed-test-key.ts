import { createHash, createPrivateKey } from 'node:crypto';

/** What RFC 8410, section 7, puts before the 32 bytes of an Ed25519 key. */
const before = Buffer.from('302e020100300506032b657004220420', 'hex');

const keyMadeOf = (words: string) =>
  createPrivateKey({
    key: Buffer.concat([before, createHash('sha256').update(words).digest()]),
    format: 'der',
    type: 'pkcs8',
  });

/** The private key of the played world's feed. It is no secret: it is made of a sentence. `feedTestKey` in scripts/test/builds.mjs is its public one. */
export const feedTestPrivateKey = keyMadeOf('tsukaeru: the key of the tests, with which everybody may sign');

/** A key that no build trusts. */
export const strangersKey = keyMadeOf('tsukaeru: the key of somebody else');
