import { DAY, type EpochMs, epochMs, SECOND } from '../../contracts/epoch-ms';
import type { FeedPointer, StoredFeed } from '../../contracts/feed';
import type { ReadingError } from '../../contracts/source-reading';
import { type Fetch, type FetchTextOptions, fetchText } from '../fetch-text';
import { feedFiles } from './feed-files';
import { isSigned } from './is-signed';
import { LARGEST_POINTER, readPointer } from './read-pointer';
import { LARGEST_FEED, parseFeed } from './schema';
import { sha256Of } from './sha256-of';
import { shuffled } from './shuffled';

export interface TakeFeedOptions {
  /** The documents' addresses, mirrors of each other. Pointer and signature lie beside each. */
  readonly addresses: readonly string[];
  readonly fetch: Fetch;
  readonly now: EpochMs;
  /** What was taken last, `null` at first. */
  readonly stored: StoredFeed | null;
  /** Raw public keys, base64. Without one nothing can be trusted. */
  readonly keys: readonly string[];
  /** Puts the mirrors into the order in which they are asked. Absent: any order, another one every time, so that they share the work. */
  readonly shuffle?: (addresses: readonly string[]) => readonly string[];
  readonly heardTime?: FetchTextOptions['heardTime'];
}

export type TakenFeed =
  | {
      readonly ok: true;
      /** The newest document: the stored one, or the one that came. */
      readonly feed: StoredFeed;
      /** It is not the stored one, so it has to be stored. */
      readonly changed: boolean;
      /** When the publisher last made sure that the document holds. */
      readonly checkedAt: EpochMs;
      /** From then on the feed's silence means nothing: the end of the pointer's time or of the document's, whichever is first. May be past. */
      readonly expiresAt: EpochMs;
    }
  | {
      readonly ok: false;
      readonly error: ReadingError;
      /** Seconds; only where every mirror wished for a pause, and then the shortest of them. */
      readonly retryAfter?: number;
    };

type Refusal = Extract<TakenFeed, { ok: false }>;

/**
 * Takes the newest document of the curated feed, which need not be sent again while it is the newest.
 *
 * At each mirror it asks for the pointer first, and for the document only where the pointer names another than the stored one: so a calm day
 * of 48 polls is some 12 kB and not some megabytes. A conditional request (304) would be as small, and would prove less: any server can say
 * «unchanged» for ever. The pointer says, signed, that the publisher was alive a moment ago, and for how long that may be believed, which is
 * the role of «timestamp» in https://theupdateframework.github.io/specification/latest/#timestamp
 *
 * What a mirror, or whoever sits on the way, can do is to be silent. It cannot speak (both files are signed by a pinned key), freeze us at an
 * old state (the pointer's time runs out), lead us back to one (numbers never fall), mix two states (the pointer names the document by its
 * hash), or flood us (both files are capped). A mirror that is wrong in any way is passed over for the next, and what is stored stays.
 *
 * Only https, and no redirects: whoever moves the file, moves the address.
 * @returns the document and how long its silence counts; or, where every mirror was passed over, the most telling of the errors: `signature`
 * (no pinned key signed it), `rollback` (older than the stored one, or not the one that the pointer names), `expired` (the pointer's time is
 * over or has not come), and what `fetchText` and `parseFeed` answer. Never rejects.
 */
export async function takeFeed(options: TakeFeedOptions): Promise<TakenFeed> {
  const { addresses, shuffle = (list) => shuffled(list, Math.random) } = options;
  const refusals: Refusal[] = [];
  for (const address of shuffle(addresses)) {
    const answer = isHttps(address) ? await takeFrom(address, options) : refused('network');
    if (answer.ok) return answer;
    refusals.push(answer);
  }
  return mostTelling(refusals);
}

const isHttps = (address: string) => address.startsWith('https://') && URL.canParse(address);

async function takeFrom(address: string, options: TakeFeedOptions): Promise<TakenFeed> {
  const files = feedFiles(address);
  const answer = await read(files.pointer, LARGEST_POINTER, options);
  if (!answer.ok) return answer;
  const result = await readPointer(answer.text, options.keys);
  if (!result.ok) return result;
  const { pointer } = result;
  const { stored } = options;
  const objection = objectionTo(pointer, options);
  if (objection !== null) return refused(objection);
  if (stored?.sha256 === pointer.sha256) return taken(stored, false, pointer);
  const [document, signature] = await Promise.all([
    read(files.document, LARGEST_FEED, options),
    read(files.signature, LARGEST_SIGNATURE, options),
  ]);
  if (!document.ok) return document;
  if (!signature.ok) return signature;
  return takeDocument(document.text, signature.text, pointer, options.keys);
}

const LARGEST_SIGNATURE = 1024;

/** A clock may be a little off; a pointer from further ahead would only be trusted by a clock that is wrong by days. */
const CLOCK_MAY_BE_OFF_BY = DAY;

function objectionTo({ seq, sha256, checkedAt, expiresAt }: FeedPointer, { now, stored }: TakeFeedOptions): ReadingError | null {
  if (expiresAt <= now || checkedAt > now + CLOCK_MAY_BE_OFF_BY) return 'expired';
  if (stored === null) return null;
  // Two documents of one number: nobody can say which is the newer, and mirrors that differ would lead us back and forth.
  return seq < stored.document.seq || (seq === stored.document.seq && sha256 !== stored.sha256) ? 'rollback' : null;
}

/** @param signatureFile the signature on a line of its own, with the line's end. */
async function takeDocument(text: string, signatureFile: string, pointer: FeedPointer, keys: readonly string[]): Promise<TakenFeed> {
  const [signature = '', rest, ...more] = signatureFile.split('\n');
  const isOneLine = rest === '' && more.length === 0;
  if (!isOneLine || !(await isSigned('document', text, signature, keys))) return refused('signature');
  // Ours, but not the one that was named: an old one behind a new pointer.
  if ((await sha256Of(text)) !== pointer.sha256) return refused('rollback');
  const result = parseFeed(text);
  if (!result.ok) return result;
  if (result.document.seq !== pointer.seq) return refused('rollback');
  return taken({ sha256: pointer.sha256, document: result.document }, true, pointer);
}

const taken = (feed: StoredFeed, changed: boolean, { checkedAt, expiresAt }: FeedPointer): TakenFeed => ({
  ok: true,
  feed,
  changed,
  checkedAt,
  expiresAt: epochMs(Math.min(expiresAt, feed.document.expiresAt)),
});

const refused = (error: ReadingError): Refusal => ({ ok: false, error });

/**
 * The text of one file. What is verified afterwards is this text, encoded again, and it is this text that is read; bytes that are no UTF-8
 * become other bytes on the way and so break the signature.
 */
async function read(
  address: string,
  maxBytes: number,
  { fetch, heardTime }: TakeFeedOptions,
): Promise<{ readonly ok: true; readonly text: string } | Refusal> {
  const answer = await fetchText(address, { fetch, maxBytes, timeoutMs: 10 * SECOND, ...(heardTime && { heardTime }) });
  // Nothing was asked for «only if it changed», so there is no such answer.
  return answer.ok && 'unchanged' in answer ? refused('parse') : answer;
}

/** From «somebody lies» to «nobody is there»: the order of the mirrors is left to chance, and what is told of them should not be. */
const tellingFirst: readonly ReadingError[] = [
  'signature',
  'rollback',
  'expired',
  'tooLarge',
  'parse',
  'drift',
  'gone',
  'http4xx',
  'http5xx',
  'timeout',
  'network',
];

function mostTelling(refusals: readonly Refusal[]): Refusal {
  const errors = refusals.map(({ error }) => error);
  const pauses = refusals.flatMap(({ retryAfter }) => retryAfter ?? []);
  return {
    ok: false,
    error: tellingFirst.find((error) => errors.includes(error)) ?? 'network',
    // A mirror that wishes for a pause does not speak for the others.
    ...(pauses.length > 0 && pauses.length === refusals.length && { retryAfter: Math.min(...pauses) }),
  };
}
