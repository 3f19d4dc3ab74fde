import * as z from 'zod/mini';
import { checkCertainties, severities } from './contracts/check';
import { type EpochMs, epochMs } from './contracts/epoch-ms';
import { ELSEWHERE } from './contracts/page-facts';
import { siteChoices as knownSiteChoices } from './contracts/site-choice';
import { readingErrors } from './contracts/source-reading';
import { actions, certainties, eventKinds, eventLevels, eventPhases } from './contracts/status-event';
import { LONGEST_LINE, MOST_NOTES, noteLooks } from './contracts/stored-keys';
import { verdictLevels } from './contracts/verdict';
import { pageFacts } from './message-schemas';

const moment = z.pipe(
  z.number(),
  z.transform((value): EpochMs => epochMs(value)),
);

const finding = z.object({
  key: z.string(),
  check: z.string(),
  say: z.string(),
  severity: z.enum(severities),
  certainty: z.enum(checkCertainties),
  fixes: z.array(z.string()),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});

export const documentFindings = z.object({
  facts: pageFacts,
  origin: z.string(),
  findings: z.array(finding),
  openQuestions: z.array(z.object({ check: z.string(), reason: z.string() })),
  judgedAt: moment,
});

const line = z.string().check(z.maxLength(LONGEST_LINE));

/** Strict, and the popup's boot reads it by hand to the same letter (`ui/popup/boot/read-headline.ts`): a test holds the two together. */
export const headline = z.strictObject({
  locale: z.enum(['ja', 'en']),
  tone: z.enum([...severities, 'nothing']),
  page: z.enum(['listed', ELSEWHERE]),
  card: z.nullable(line),
  title: line,
  notes: z.array(z.strictObject({ look: z.enum(noteLooks), text: line })).check(z.maxLength(MOST_NOTES)),
});

const statusEvent = z.object({
  key: z.string(),
  source: z.string(),
  publisher: z.string(),
  certainty: z.enum(certainties),
  cards: z.exactOptional(z.array(z.string())),
  retailers: z.exactOptional(z.array(z.string())),
  networks: z.exactOptional(z.array(z.string())),
  actions: z.array(z.enum(actions)),
  regions: z.exactOptional(z.array(z.string())),
  kind: z.enum(eventKinds),
  phase: z.enum(eventPhases),
  level: z.enum(eventLevels),
  startedAt: z.nullable(moment),
  endedAt: z.nullable(moment),
  endIsPlanned: z.boolean(),
  expiresAt: z.exactOptional(moment),
  updatedAt: z.nullable(moment),
  title: z.object({ ja: z.exactOptional(z.string()), en: z.exactOptional(z.string()) }),
  url: z.nullable(z.string()),
  raw: z.string(),
});

const validators = z.object({ etag: z.exactOptional(z.string()), lastModified: z.exactOptional(z.string()) });

export const sourceReading = z.object({
  source: z.string(),
  good: z.nullable(
    z.object({
      fetchedAt: moment,
      validUntil: moment,
      events: z.array(statusEvent),
      knownComponents: z.array(z.string()),
      seq: z.nullable(z.number()),
      via: z.exactOptional(z.literal('feed')),
      validators: z.exactOptional(z.array(validators)),
      read: z.exactOptional(z.object({ by: z.string(), at: moment })),
    }),
  ),
  lastTry: z.nullable(
    z.object({
      at: moment,
      error: z.nullable(z.enum(readingErrors)),
      serverAheadBy: z.exactOptional(z.number()),
      failures: z.exactOptional(z.number()),
      goneInARow: z.exactOptional(z.number()),
      notBefore: z.exactOptional(moment),
      wishedRestUntil: z.exactOptional(moment),
      unanswered: z.exactOptional(z.literal(true)),
    }),
  ),
});

export const journal = z.array(z.object({ card: z.string(), page: z.string(), at: moment }));

export const tries = z.object({ failed: z.array(moment), acceptedAt: z.nullable(moment) });

export const dismissals = z.record(z.string(), moment);

export const purchaseChoice = z.object({ card: z.nullable(z.string()), retailer: z.nullable(z.string()), place: z.nullable(z.string()) });

export const ownCards = z.array(z.string());

export const siteChoices = z.record(z.string(), z.enum(knownSiteChoices));

export const everySite = z.boolean();

const seenLevels = verdictLevels.filter((level) => level !== 'unknown');

export const outageHistory = z.record(z.string(), z.array(z.object({ from: moment, to: moment, level: z.enum(seenLevels) })));

export const backWatches = z.record(
  z.string(),
  z.object({
    askedAt: moment,
    events: z.record(z.string(), z.enum(['waiting', 'toldBack', 'relapsed'])),
    toldAt: z.exactOptional(moment),
  }),
);

const feedEvent = z.object({
  id: z.string(),
  kind: z.enum(eventKinds),
  certainty: z.enum(certainties),
  cards: z.exactOptional(z.array(z.string())),
  retailers: z.exactOptional(z.array(z.string())),
  networks: z.exactOptional(z.array(z.string())),
  actions: z.array(z.enum(actions)),
  regions: z.exactOptional(z.array(z.string())),
  startedAt: moment,
  expiresAt: moment,
  updates: z.array(
    z.object({ at: moment, phase: z.enum(eventPhases), level: z.enum(eventLevels), title: z.object({ ja: z.string(), en: z.string() }) }),
  ),
  source: z.object({ publisher: z.string(), url: z.exactOptional(z.string()), seenAt: moment }),
});

export const storedFeed = z.object({
  sha256: z.string(),
  document: z.object({
    schema: z.literal(1),
    seq: z.number(),
    issuedAt: moment,
    expiresAt: moment,
    events: z.array(feedEvent),
    readings: z.exactOptional(
      z.array(z.object({ source: z.string(), readAt: moment, events: z.array(statusEvent), knownComponents: z.array(z.string()) })),
    ),
    unread: z.number(),
  }),
});
