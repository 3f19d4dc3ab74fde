import { type EpochMs, epochMs, HOUR, MINUTE, SECOND } from '../contracts/epoch-ms';
import type { Service } from '../contracts/service';
import type { GoodReading, Validators } from '../contracts/source-reading';
import { adapters } from './adapters';
import type { Failure } from './back-off';
import { carryVanished } from './carry-vanished';
import { type Fetch, type FetchTextResult, fetchText } from './fetch-text';

/** Two missed rounds of the 30-minute timer may pass before silence stops to count. */
export const SILENCE_COUNTS_FOR = 90 * MINUTE;

/** Adapters judge by the time which entries are stale, so «unchanged» is not enough for ever. */
const READ_AGAIN_AFTER = 6 * HOUR;

export interface AskServiceOptions {
  readonly fetch: Fetch;
  /** What asks an address. Absent: `fetchText`. */
  readonly askText?: typeof fetchText;
  readonly now: EpochMs;
  /** The last good reading, to ask «only if it changed» with. */
  readonly kept: GoodReading | null;
  /** The version of the extension that reads. */
  readonly version: string;
  readonly heardTime?: (serverTime: EpochMs) => void;
}

export type Asked = { readonly ok: true; readonly good: GoodReading } | ({ readonly ok: false } & Failure);

/**
 * Asks one service itself: its answer, and where it has one the second answer with the Japanese texts, without which the first is read all the same.
 * What another version of the extension read is not renewed by an «unchanged»: its adapter may have read it otherwise.
 * @returns what was read, the kept reading renewed, or why nothing can be said.
 */
export async function askService(service: Service, options: AskServiceOptions): Promise<Asked> {
  const { fetch, askText = fetchText, now, kept, version, heardTime } = options;
  const canRenew = kept?.read?.by === version && kept.read.at <= now && now - kept.read.at < READ_AGAIN_AFTER;
  const [mainValidators, textsValidators] = canRenew ? (kept.validators ?? []) : [];
  const ask = (address: string, validators: Validators = {}) =>
    askText(address, {
      fetch,
      maxBytes: 2_000_000,
      timeoutMs: 10 * SECOND,
      redirects: 'sameOrigin',
      validators,
      ...(service.accept === undefined ? {} : { accept: service.accept }),
      ...(heardTime ? { heardTime } : {}),
    });
  const askTexts = (validators?: Validators) =>
    service.japaneseTexts === undefined ? Promise.resolve(null) : ask(service.japaneseTexts, validators);

  let [main, texts]: [FetchTextResult, FetchTextResult | null] = await Promise.all([
    ask(service.endpoint, mainValidators),
    askTexts(textsValidators),
  ]);
  if (!main.ok) return main;
  const textsMayStay = texts === null || !texts.ok || isUnchanged(texts);
  if (isUnchanged(main)) {
    if (kept && textsMayStay) return { ok: true, good: { ...kept, fetchedAt: now, validUntil: epochMs(now + SILENCE_COUNTS_FOR) } };
    main = await ask(service.endpoint);
    if (!main.ok) return main;
  }
  if (texts && isUnchanged(texts)) texts = await askTexts();
  if (isUnchanged(main)) return { ok: false, error: 'parse' };

  const textsAnswer = texts?.ok && !isUnchanged(texts) ? texts : null;
  const result = adapters[service.adapter](main.text, service, now, textsAnswer?.text);
  if (!result.ok) return result;
  const { knownComponents } = result;
  const events = carryVanished(kept?.events ?? [], result.events, now, kept?.fetchedAt);
  return {
    ok: true,
    good: {
      fetchedAt: now,
      validUntil: epochMs(now + SILENCE_COUNTS_FOR),
      events,
      knownComponents,
      seq: null,
      validators: service.japaneseTexts === undefined ? [main.validators] : [main.validators, textsAnswer?.validators ?? {}],
      read: { by: version, at: now },
    },
  };
}

type Answered = Extract<FetchTextResult, { ok: true }>;

function isUnchanged(answer: FetchTextResult): answer is Extract<Answered, { unchanged: true }> {
  return answer.ok && 'unchanged' in answer;
}
