/**
 * What was read, when, and how near to the issuer it was.
 *
 * A stored copy is not a live look (`copyAge`), and the UI says so. Only `issuer` sources and `issuerViaCopy` sources with an issuer's own
 * address carry a `url`; third parties are named, never linked.
 */
export interface Source {
  readonly publisher: string;
  readonly url?: string;
  readonly readOn: `${number}-${number}-${number}`;
  readonly copyAge: 'known' | 'unknown';
  readonly confidence: 'issuer' | 'issuerViaCopy' | 'code' | 'thirdParty';
}

/** The sources of one catalogue file, by the short key that its claims name. */
export type Sources = Readonly<Record<string, Source>>;

/** A statement of the catalogue. `source` is a key of the same file's sources; `hint`: true but not certain enough to be worded as a fact. */
export interface Claim<T> {
  readonly say: T;
  readonly source: string;
  readonly hint?: true;
}
