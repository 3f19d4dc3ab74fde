import type { KeyObject } from 'node:crypto';
import { type EpochMs, epochMs, HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import type { FeedDocument, FeedEvent } from '../../src/contracts/feed';
import { isSigned } from '../../src/outages/feed/is-signed';
import { readPointer } from '../../src/outages/feed/read-pointer';
import { parseFeed } from '../../src/outages/feed/schema';
import type { CollectedFile } from './collected-file';
import { nextDocument } from './next-document';
import { signFeed } from './sign-feed';
import { publicKeyOf } from './signing-key';
import { statusPage } from './status-page';

export interface PublishOptions {
  /** Everything in the folder of events that is worth publishing. */
  readonly events: readonly FeedEvent[];
  /** What the official sources said a moment ago; `null`: nobody collects. */
  readonly collected: CollectedFile | null;
  /** The files that were published last, as text; `null` where they are lost, or this is the first time. */
  readonly previous: { readonly document: string; readonly signature: string } | null;
  /** `latest.json` as it stands on the web now; `null` where it was not asked for. */
  readonly livePointer: string | null;
  readonly key: KeyObject;
  /** Raw public keys, base64, that builds trust beside the key's own: the previous document may be signed by the one before. */
  readonly otherKeys: readonly string[];
  readonly now: EpochMs;
}

export type Published =
  | {
      readonly ok: true;
      /** By name, as they are to lie in the folder. */
      readonly files: Readonly<Record<string, string>>;
      readonly document: FeedDocument;
      /** The document is the previous one to the byte, so nobody has to fetch it again. */
      readonly unchanged: boolean;
      readonly remarks: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Twelve rounds of a quarter of an hour: the workflow's timer is known to come late and to skip. Past it silence means nothing. */
const POINTER_LASTS = 3 * HOUR;

/** The pointer says that the readings hold; an old file of readings would make a liar of it. */
const READINGS_ARE_YOUNG_FOR = 15 * MINUTE;

/** Makes everything that a static web server needs to carry the feed, or says everything that is wrong. Writes nothing. */
export async function publish(options: PublishOptions): Promise<Published> {
  const { events, collected, key, otherKeys, now } = options;
  if (collected !== null && (now - collected.collectedAt > READINGS_ARE_YOUNG_FOR || collected.collectedAt > now)) {
    return { ok: false, problems: ['the readings were not collected just now: run collect again'] };
  }
  const keys = [publicKeyOf(key), ...otherKeys];
  const remarks: string[] = [];
  const previous = await trusted(options.previous, keys);
  if (options.previous !== null && previous === null)
    remarks.push('the previous document is not signed by a key of ours, so it is left aside');
  const live = options.livePointer === null ? null : await readPointer(options.livePointer, keys);
  if (live !== null && !live.ok) remarks.push(`the pointer on the web cannot be used (${live.error})`);
  const { text } = nextDocument({
    events,
    readings: collected?.readings ?? null,
    previous,
    highestSeq: live?.ok ? live.pointer.seq : 0,
    now,
  });
  // The pointer speaks of the moment at which the sources were asked, not of the moment at which it was written.
  const checkedAt = collected?.collectedAt ?? now;
  const signed = signFeed(text, checkedAt, epochMs(checkedAt + POINTER_LASTS), key);
  if (!signed.ok) return signed;
  const read = parseFeed(text);
  if (!read.ok) return { ok: false, problems: [`the extension cannot read it: ${read.error}`] };
  const page = { document: read.document, checkedAt, expiresAt: epochMs(checkedAt + POINTER_LASTS) };
  return {
    ok: true,
    files: { ...signed.files, 'index.html': statusPage({ ...page, locale: 'ja' }), 'en.html': statusPage({ ...page, locale: 'en' }) },
    document: read.document,
    unchanged: text === previous?.text,
    remarks,
  };
}

async function trusted(previous: PublishOptions['previous'], keys: readonly string[]) {
  if (previous === null || !(await isSigned('document', previous.document, previous.signature.trimEnd(), keys))) return null;
  const read = parseFeed(previous.document);
  return read.ok ? { text: previous.document, document: read.document } : null;
}
