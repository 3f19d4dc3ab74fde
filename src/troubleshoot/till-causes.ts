import type { StatusEvent } from '../contracts/status-event';
import type { JudgedEvent } from '../contracts/verdict';
import { eventData } from './event-data';
import type { EvidenceId } from './evidence';
import type { LikelyCause } from './likely-cause';
import type { NotWorkingCase } from './not-working-case';
import type { RankedCauses } from './outage-causes';

type DayFits = 'yes' | 'perhaps' | 'notTold' | 'no';
type ShopFits = 'yes' | 'everywhere' | 'perhaps' | 'notTold' | 'no';

/**
 * Failures of tills to make cards valid, now or in the time that the verdict remembers. A card bought on that day at that shop looks like any
 * other and does not work, and nobody at the till sees it.
 */
export function tillCauses(told: NotWorkingCase): RankedCauses {
  const { selling } = told.verdict;
  const failures = [...selling.current, ...selling.past].filter(({ actions, kind }) => actions.includes('activate') && kind === 'incident');
  const sure: LikelyCause[] = [];
  const possible: LikelyCause[] = [];
  for (const event of failures) {
    const evidence = evidenceOf(event, shopFits(event, told), dayFits(event, told));
    if (evidence === null) continue;
    const isSure = evidence === 'till-failed-that-day' || evidence === 'tills-failed-that-day';
    (isSure && event.certainty !== 'unconfirmed' ? sure : possible).push({
      cause: 'notActivated',
      // That the till failed is known; that it failed for this very card is not.
      certainty: 'hint',
      evidence,
      data: { ...eventData(event, told.card.id), ...(told.retailer !== null && { shop: told.retailer }) },
      fixes: ['ask-shop-with-receipt', 'contact-issuer'],
    });
  }
  return { sure, possible };
}

/** Where the source named a network of tills, which shops use it is our inference. */
function shopFits({ retailers, perhapsRetailers }: JudgedEvent, { retailer }: NotWorkingCase): ShopFits {
  if (retailers === undefined) return 'everywhere';
  if (perhapsRetailers !== undefined && (retailer === null || [...retailers, ...perhapsRetailers].includes(retailer))) return 'perhaps';
  if (retailer === null) return 'notTold';
  return retailers.includes(retailer) ? 'yes' : 'no';
}

/** An event that nobody closed is certain until its last report, and may have gone on until it lapsed. */
function dayFits({ phase, startedAt, endedAt, updatedAt, expiresAt }: StatusEvent, { boughtOn, now }: NotWorkingCase): DayFits {
  if (boughtOn === null) return 'notTold';
  if (startedAt === null) return 'perhaps';
  if (boughtOn.until <= startedAt) return 'no';
  const isOver = phase === 'resolved' || phase === 'vanished';
  const knownUntil = endedAt ?? (isOver ? (updatedAt ?? startedAt) : now);
  if (boughtOn.from <= knownUntil) return 'yes';
  return endedAt === null && expiresAt !== undefined && boughtOn.from < expiresAt ? 'perhaps' : 'no';
}

function evidenceOf({ startedAt }: StatusEvent, shop: ShopFits, day: DayFits): EvidenceId | null {
  if (shop === 'no' || day === 'no') return null;
  if (startedAt === null || day === 'perhaps') return 'tills-may-have-failed-that-day';
  if (shop === 'perhaps') return 'tills-failed-once';
  if (day === 'notTold') return shop === 'notTold' ? 'tills-failed-somewhere' : 'tills-failed-once';
  if (shop === 'notTold') return 'tills-failed-elsewhere-that-day';
  return shop === 'yes' ? 'till-failed-that-day' : 'tills-failed-that-day';
}
