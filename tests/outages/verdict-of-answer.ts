import { type EpochMs, epochMs, MINUTE } from '../../src/contracts/epoch-ms';
import type { Service } from '../../src/contracts/service';
import type { AdapterResult } from '../../src/contracts/source-reading';
import { verdictOf } from '../../src/outages/verdict';

/** What is said about typing a code of the service's card when its answer was read at `readAt`, and somebody asks at `askedAt`. */
export function verdictOfAnswer(service: Service, result: AdapterResult, readAt: EpochMs, askedAt: EpochMs = readAt) {
  const good = result.ok ? { fetchedAt: readAt, validUntil: epochMs(readAt + 90 * MINUTE), seq: null, ...result } : null;
  const reading = { source: service.id, good, lastTry: { at: readAt, error: result.ok ? null : result.error } };
  const [card = ''] = service.cards;
  return verdictOf(card, [reading], askedAt, { services: [service], bundledEvents: [], feedConfigured: false }).typing;
}
