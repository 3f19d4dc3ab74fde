export type CodeAlphabet = 'digits' | 'hiragana';

/** The shape of a code after spaces and dashes are taken out. Shape alone never names a brand when several fit. */
export interface CodeFormat {
  /** The lengths that are known, in characters, ascending. Empty: the length is not known, so that none is unexpected. */
  readonly lengths: readonly number[];
  /** Absent: letters and digits, as most issuers print them. */
  readonly alphabet?: CodeAlphabet;
  readonly startsWith?: string;
  readonly caseSensitive?: true;
  /** Characters that this issuer never prints, in upper and lower case as meant. What to type instead differs by issuer (`rules.neverUsed`). */
  readonly never?: string;
  /** `none`: the issuer says that spaces and hyphens must not be typed. `hyphens`: it says that they must. Absent: not known, or both work. */
  readonly separators?: 'none' | 'hyphens';
  /**
   * Nothing else that is sold as a code is known to look like this, so that on another card's form the shape is worth a word. Where several
   * cards bear a distinctive shape of the same form, none of them is named.
   */
  readonly distinctive?: true;
}

/** Something that people type here by mistake, told by its shape; what to say about it stands in `rules.lookalikes` under the same id. */
export interface Lookalike extends CodeFormat {
  readonly id: string;
  /** Only on these pages of the card; everywhere when absent. */
  readonly pages?: readonly string[];
  /** Say it also when the shape fits the card's own code, where two kinds of code share one shape and only the page tells them apart. */
  readonly alsoWhenItFits?: true;
}
