import type { CardId } from './card-id';
import type { Action } from './status-event';
import type { Coverage } from './verdict';

/** The status products whose answers we can read, one adapter each. */
export type AdapterId = 'apple' | 'playstation' | 'nintendo' | 'xbox' | 'statuspage' | 'statusio' | 'riot' | 'google';

/** One component of a status page, or one word by which an entry of a page without components is recognised. */
export interface ServiceComponent {
  /** Known names in any language or era, the one in use first. Compared without case, spaces and width. */
  readonly names: readonly string[];
  /** Ids by which the provider names it, where it has any that last; they count before the names. */
  readonly ids?: readonly string[];
  /** Which actions stop when it fails. */
  readonly actions: readonly Action[];
}

/** An upstream service whose state is published: an adapter, an address and which of its components concern codes. */
export interface Service {
  readonly id: string;
  readonly adapter: AdapterId;
  readonly publisher: string;
  /** The machine-readable answer. Its host is granted to the worker by the build. */
  readonly endpoint: string;
  /** A second answer of the same shape with the texts in Japanese, where `endpoint` is read for its times and states (Nintendo). */
  readonly japaneseTexts?: string;
  /** What is asked for by the `Accept` header, where the address answers in several forms (Xbox: XML unless asked for JSON). */
  readonly accept?: string;
  /** The country (ISO 3166-1 alpha-2) whose entries count, where the answer holds several. */
  readonly region?: string;
  /** The page for people. */
  readonly page: string;
  readonly coverage: Extract<Coverage, 'officialFeed' | 'weakFeed'>;
  readonly cards: readonly CardId[];
  readonly components: readonly ServiceComponent[];
  /** Where the facts come from and the day they were read. */
  readonly source: string;
}
