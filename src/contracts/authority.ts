import type { Claim, Sources } from './source';
import type { Phone } from './support';
import type { Locale, Text } from './text';

/** Whom a person can turn to about fraud, beside the issuer: the name of its file in `authorities/`. */
export interface Authority {
  readonly id: string;
  readonly name: Text;
  /** The languages in which it is named, as people of one country are not helped by the numbers of another. In the order of their files. */
  readonly shownIn: readonly Locale[];
  /** Whether it is named already before buying; the others only when a number has been told. */
  readonly beforeBuying: boolean;
  /** What it helps with. */
  readonly whatFor: Claim<Text>;
  readonly phone: Claim<Phone> | null;
  /** Its own page. */
  readonly page: Claim<string> | null;
  readonly sources: Sources;
}
