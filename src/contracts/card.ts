import type { CardId } from './card-id';
import type { PlaceId } from './place';
import type { RetailerId } from './retailer';
import type { Claim, Sources } from './source';
import type { Text } from './text';

/** Where the elements of a documented form are. Selectors come from a source, never from a guess. */
export interface FormSignature {
  /** CSS selector of the code field. */
  readonly field: string;
  /** CSS selector of what submits the form. */
  readonly submit?: string;
  /** The page sends the code by script: a `submit` event may never come, or come and be cancelled, so a click on `submit` counts. */
  readonly submitsByScript?: true;
}

/** One place on the web where a code of this card is typed. */
export interface CardPage {
  /** Unique within the card, for example `redeem`. */
  readonly id: string;
  /** Absent: a code is redeemed here. `balance`: only what is left on it is looked up. */
  readonly kind?: 'balance';
  /** Exact host names. */
  readonly hosts: readonly string[];
  /**
   * Path patterns on each of these hosts: they begin with `/`, `*` stands for anything, and path and query are matched together, as in
   * WebExtension match patterns (`catalogue/patterns-of.ts`). Hosts and paths stand apart because one list of both would fill every page.
   */
  readonly paths: readonly string[];
  /**
   * The address is wider than the form, so the page is judged only once a code field is seen. Without it the address alone tells that a code is
   * typed here, and the page is judged even when no field can be seen (hand-over to an app, sign-in first, late dialog, closed frame).
   */
  readonly onlyWithField?: true;
  /** Judge it in frames only, for a form that another page of the issuer embeds. */
  readonly onlyInFrame?: true;
  readonly form?: FormSignature;
}

export type CodeAlphabet = 'alphanumeric' | 'digits' | 'hiragana';

/** The shape of a code after spaces and dashes are taken out. Shape alone never names a brand when several fit. */
export interface CodeFormat {
  /** The lengths that are known, in characters, ascending. */
  readonly lengths: readonly number[];
  readonly alphabet: CodeAlphabet;
  readonly startsWith?: string;
  readonly caseSensitive?: true;
}

/** Something that people type here by mistake, told by its shape; what to say about it stands in `rules.lookalikes` under the same id. */
export interface Lookalike extends CodeFormat {
  readonly id: string;
  /** Only on these pages of the card; everywhere when absent. */
  readonly pages?: readonly string[];
  /** Say it also when the shape fits the card's own code, where two kinds of code share one shape and only the page tells them apart. */
  readonly alsoWhenItFits?: true;
}

/** What the observer needs: where the form is and what a code looks like. Ships into pages, so no sentence stands here. */
export interface CardSite {
  readonly id: CardId;
  readonly pages: readonly CardPage[];
  readonly codeFormats: readonly CodeFormat[];
  readonly lookalikes?: readonly Lookalike[];
}

/** A product of a card that no longer works. It never condemns the card: `tellApart` says how a person sees whether theirs is meant. */
export interface EndedProduct {
  /** Unique within the card. */
  readonly id: string;
  readonly product: Text;
  /** The moment from which it no longer works, in ISO 8601 with offset. */
  readonly since: string;
  readonly say: Claim<Text>;
  readonly tellApart: Text;
}

/** What the worker and the popup judge with. */
export interface CardRules {
  readonly id: CardId;
  readonly name: Text;
  /** The issuer's own address where a code is typed. `null`: typed on many merchants' pages, so no single address is right. */
  readonly officialPage: Claim<string> | null;
  /** Where the issuer publishes notices, for a person to look at when no data is to be had. */
  readonly noticePage: Claim<string> | null;
  /** By page id: an address without leftovers of the last try, from which redeeming can be started again. */
  readonly cleanAddresses: Readonly<Record<string, string>>;
  readonly soldAt: Claim<readonly RetailerId[]> | null;
  readonly usableAt: Claim<readonly PlaceId[]> | null;
  readonly notUsableAt: Claim<readonly PlaceId[]> | null;
  /** By id of a look-alike: what it is and where it belongs. */
  readonly lookalikes: Readonly<Record<string, Claim<Text> & { readonly belongsAt?: Claim<string> }>>;
  readonly ended: readonly EndedProduct[];
}

/** What the popup and the guide tell about the card, loaded when it is asked for. */
export interface CardProse {
  readonly issuer: Claim<Text> | null;
  readonly aliases: readonly string[];
  /** What the code looks like, in words. */
  readonly codeLooksLike: Claim<Text> | null;
  readonly support: Claim<Text> | null;
  /** By page id, and `codeFormats`: the key of the source for what `site` says, kept here so that pages do not carry it. */
  readonly siteSources: Readonly<Record<string, string>>;
  /** By page id: why the page's addresses cannot be narrower. Required for a whole host and for a page that only its field tells. */
  readonly whyWide: Readonly<Record<string, string>>;
  readonly sources: Sources;
}

/** Addresses that each page of the card must and must not match. Read by tests only, so it ships nowhere. */
export type CardExamples = Readonly<Record<string, { readonly match: readonly string[]; readonly noMatch: readonly string[] }>>;
