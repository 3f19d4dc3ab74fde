import type { RetailerId } from '../contracts/retailer';
import type { JudgedEvent } from '../contracts/verdict';

/**
 * Whether an event concerns cards bought at a shop. `perhaps`: it names a network of tills, and nobody knows whether this shop's belong to it.
 * Without a shop every event is looked at.
 */
export function bearsOnShop({ retailers, perhapsRetailers }: JudgedEvent, retailer: RetailerId | null): 'yes' | 'perhaps' | 'no' {
  if (retailers === undefined || retailer === null || retailers.includes(retailer)) return 'yes';
  return perhapsRetailers?.includes(retailer) ? 'perhaps' : 'no';
}
