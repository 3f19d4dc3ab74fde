import type { CardId } from './card-id';
import type { Action } from './status-event';
import type { Coverage } from './verdict';

/** An upstream service whose state is published: an adapter, an address and which of its components concern codes. */
export interface Service {
  readonly id: string;
  readonly adapter: 'apple';
  readonly publisher: string;
  /** The machine-readable answer. Its host is granted to the worker by the build. */
  readonly endpoint: string;
  /** The page for people. */
  readonly page: string;
  readonly coverage: Extract<Coverage, 'officialFeed' | 'weakFeed'>;
  readonly cards: readonly CardId[];
  /** Known names of one component in any language or era, and which actions stop when it fails. Compared without case and spaces. */
  readonly components: readonly { readonly names: readonly string[]; readonly actions: readonly Action[] }[];
  /** Where the facts come from and the day they were read. */
  readonly source: string;
}
