import type { Authority } from '../contracts/authority';

/** Whom to turn to about fraud: those that people call first stand first. */
export const authorities: readonly Authority[] = Object.values(
  import.meta.glob<Authority>('../authorities/*.ts', { eager: true, import: 'authority' }),
).toSorted((a, b) => rank(a) - rank(b));

/** Before the one place abroad comes what is called, and before the special desk the two for everybody. */
function rank({ beforeBuying, phone }: Authority): number {
  if (phone === null) return 2;
  return beforeBuying ? 0 : 1;
}
