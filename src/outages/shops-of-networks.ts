import type { Retailer } from '../contracts/retailer';
import type { StatusEvent } from '../contracts/status-event';
import type { JudgedEvent } from '../contracts/verdict';

/**
 * An event that names a network of tills, with the shops that this means: those whose claim in the catalogue names that network, and apart from
 * them those of whose tills nobody knows whose network they use. Where the source names shops itself, its list holds.
 */
export function shopsOfNetworks(event: StatusEvent, shops: readonly Retailer[]): JudgedEvent {
  const { networks, retailers } = event;
  if (networks === undefined || retailers !== undefined) return event;
  return {
    ...event,
    retailers: shops.filter(({ networkId }) => networkId !== undefined && networks.includes(networkId)).map(({ id }) => id),
    perhapsRetailers: shops.filter(({ networkId }) => networkId === undefined).map(({ id }) => id),
  };
}
