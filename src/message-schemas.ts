import * as z from 'zod/mini';
import { cards } from './catalogue/rules';
import { codeIssues } from './contracts/code-issue';
import { foreignSigns } from './contracts/foreign-site';
import { type MessageToWorker, watchersNow } from './contracts/messages';
import { arrivals, codeFieldSightings, frameStorageStates, siteDataStates } from './contracts/page-facts';
import { pagePurposes } from './contracts/page-purpose';
import { signals } from './contracts/signal';

const reasons = ['notCollected', 'notPermitted', 'notSupported', 'timedOut', 'stale', 'failed'] as const;

const observed = <T extends z.ZodMiniType>(value: T) =>
  z.union([z.strictObject({ known: z.literal(true), value }), z.strictObject({ known: z.literal(false), reason: z.enum(reasons) })]);

/** A number with more digits could be a code. No tab stands open for so many minutes. */
const MOST_COUNTED = 999_999;

const documentId = z.int().check(z.minimum(0));
const cardId = z.string().check(z.refine((id) => cards.some((card) => card.id === id)));
/** Ids of the catalogue: a page that could send free text could send a code. */
const id = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/** Strict: a field that is not in the contract is refused, so that nothing can ride along. */
export const pageFacts = z.strictObject({
  documentId,
  card: z.nullable(cardId),
  page: id,
  codeField: z.enum(codeFieldSightings),
  purpose: z.enum(pagePurposes),
  signals: z.array(z.enum(signals)).check(z.maxLength(signals.length)),
  foreignSigns: z.array(z.enum(foreignSigns)).check(z.maxLength(foreignSigns.length)),
  secure: z.boolean(),
  siteData: observed(z.enum(siteDataStates)),
  arrival: observed(z.enum(arrivals)),
  online: observed(z.boolean()),
  pageStatus: observed(z.int().check(z.minimum(100), z.maximum(599))),
  frameStorage: observed(z.enum(frameStorageStates)),
  typingBeganAfter: observed(z.nullable(z.int().check(z.minimum(0), z.maximum(MOST_COUNTED)))),
  failedScripts: observed(z.int().check(z.minimum(0), z.maximum(MOST_COUNTED))),
  scripting: observed(z.boolean()),
  translated: observed(z.boolean()),
  pageAnswer: z.nullable(id),
  codeIssues: z.array(z.enum(codeIssues)).check(z.maxLength(codeIssues.length)),
  codeResembles: z.nullable(id),
  codeFitsOther: z.nullable(id),
});

const messageToWorker = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('pageReport'), facts: pageFacts, watchers: z.enum(watchersNow) }),
  z.strictObject({ type: z.literal('pageLeft'), documentId }),
  z.strictObject({ type: z.literal('formSubmitted'), documentId, card: z.nullable(cardId), page: id }),
  z.strictObject({ type: z.literal('fieldSeen') }),
  z.strictObject({ type: z.literal('bannerAsks') }),
  z.strictObject({ type: z.literal('bannerDismissed'), keys: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(50)) }),
  z.strictObject({ type: z.literal('bannerOpensDetails') }),
  z.strictObject({ type: z.literal('bannerOpensToldSomeone') }),
  z.strictObject({ type: z.literal('lookAgain'), tabId: z.int().check(z.minimum(0)) }),
  z.strictObject({ type: z.literal('outagesWanted'), because: z.enum(['popupOpened', 'checkNow']) }),
]);

/** @returns the message, or `null` for anything that is not exactly one. */
export function parseMessageToWorker(raw: unknown): MessageToWorker | null {
  const parsed = messageToWorker.safeParse(raw);
  return parsed.success ? parsed.data : null;
}
