import type { Text } from '../../src/contracts/text';
import type { WorldState } from '../../tests/support/world/world-state';
import type { Step } from './step';

/** A story that the demonstration plays: how the world is, what a person does in it, and what to look at. */
export interface Scenario {
  readonly name: string;
  readonly title: Text;
  readonly lookAt: Text;
  readonly steps: readonly Step[];
  /** Further addresses to look at in the same world. */
  readonly alsoAt?: readonly string[];
  /** What to ask the popup before buying, by the catalogue's ids. */
  readonly beforeBuying?: { readonly card: string; readonly shop: string };
  /** The moment at which it plays, ISO 8601; now when absent. */
  readonly at?: string;
  /** What is different from a calm day. */
  readonly world?: Partial<Pick<WorldState, 'redeemAnswer' | 'apple'>>;
  readonly failing?: Readonly<Record<string, 503 | 403 | 429>>;
  readonly withoutHttps?: readonly string[];
  /** `published` when absent: the feed of this repository as of the moment. */
  readonly feed?: 'published' | 'missing';
  readonly cookiesBlockedFor?: readonly string[];
}
