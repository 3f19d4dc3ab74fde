import { listedLink } from '../../../outages/feed/listed-link';

/** @returns the address where its host is on the one list that links of ours may lead to; else `null`. Stored events come from outside. */
export function allowedLink(address: string | null): string | null {
  const listed = listedLink.safeParse(address);
  return listed.success ? (listed.data ?? null) : null;
}
