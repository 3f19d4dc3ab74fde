import type { CardId } from './card-id';
import type { CardMessage } from './card-message';
import type { CodeFormat, Lookalike } from './code-format';
import type { PlaceId } from './place';
import type { RetailerId } from './retailer';
import type { Claim, Sources } from './source';
import type { Support } from './support';
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

/** `redeem`: a code is redeemed there. `balance`: only what is left on it is looked up. */
export type PageKind = 'redeem' | 'balance';

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

/** What the observer needs: where the form is and what a code looks like. Ships into pages, so no sentence stands here. */
export interface CardSite {
  readonly id: CardId;
  readonly pages: readonly CardPage[];
  readonly codeFormats: readonly CodeFormat[];
  readonly lookalikes?: readonly Lookalike[];
}

/** By what a page on any site names the card. Ships into pages. */
export interface CardMention {
  /**
   * Plain words as people read them, lower case, NFKC. A space or a mark between two words may be missing on the page, so that `pay pay` is
   * «PayPay» whether or not its capital was taken for the edge of a word. `gift`, `card` and `code` at the end stand for that word in every
   * language that we know, `gift` for prepaid too (`detection/card-named.ts`). Narrow enough to fit no other card and no ordinary text. Empty: no
   * such words are known.
   */
  readonly words: readonly string[];
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

/** The shelves on which the popup sorts the cards. */
export const cardGroups = ['appStores', 'games', 'eMoney', 'payments', 'streaming', 'shops'] as const;
export type CardGroup = (typeof cardGroups)[number];

/**
 * Where a code of this card is typed at all.
 * `issuerPage`: on the issuer's own page. `merchantPages`: while paying, on many merchants' pages or on a payment page that they lead to.
 * `app`: only in the issuer's app or on a console. `till`: at the till of a shop. `notACode`: the number is not a code that is redeemed.
 */
export const typingPlaces = ['issuerPage', 'merchantPages', 'app', 'till', 'notACode', 'unknown'] as const;
export type TypingPlace = (typeof typingPlaces)[number];

/** What binds a card to where it was bought. */
export interface RegionRule {
  /** `country`: the account's country or region must be the card's. `currency`: the account's currency must be. `shop`: one of several sister shops. */
  readonly binds: 'country' | 'currency' | 'shop' | 'nothing';
  /**
   * The countries (ISO 3166-1 alpha-2) where alone any card of this file is used, as far as the claim says so. Absent: there are cards of
   * several countries, or nobody says.
   */
  readonly countries?: readonly string[];
  readonly text: Text;
}

/** How often a wrong code may be tried. */
export interface AttemptLimit {
  /** Wrong tries after which the issuer refuses; `null` when it does not say how many. */
  readonly tries: number | null;
  /** For how long it then refuses, in minutes; `null` when it does not say. */
  readonly lockedForMinutes: number | null;
  /** Each further try starts the time again. */
  readonly triesExtendIt?: true;
  /** Who is locked out. */
  readonly counts: 'account' | 'accountOrAddress' | 'unknown';
  readonly text: Text;
}

/** What must be known while a form of this card is on the screen. */
export interface FlowRules {
  /** What must not be pressed or done, as an order: «do not press Enter». */
  readonly mustNot?: Claim<Text>;
  /** The button that finishes: until it is pressed nothing has been redeemed, though it may look so. */
  readonly finalButton?: Claim<Text>;
  /** The page's own button that leads back to the shop, as it is written there. */
  readonly returnButton?: Claim<Text>;
}

/** What the worker and the popup judge with. */
export interface CardRules {
  readonly id: CardId;
  readonly name: Text;
  readonly group: CardGroup;
  /** One to three letters of ours for the card's tile. Never a logo, and no two cards bear the same. */
  readonly monogram: string;
  readonly typedAt: Claim<TypingPlace>;
  /** The issuer's own address where a code is typed. `null`: there is none, none is the only right one, or none is known. */
  readonly officialPage: Claim<string> | null;
  /** The issuer's own address where what is left on a card can be looked up. */
  readonly balancePage: Claim<string> | null;
  /** Where the issuer publishes notices or the state of its services, for a person to look at when no data is to be had. */
  readonly noticePage: Claim<string> | null;
  /** By page id: an address without leftovers of the last try, from which redeeming can be started again. */
  readonly cleanAddresses: Readonly<Record<string, string>>;
  readonly soldAt: Claim<readonly RetailerId[]> | null;
  readonly usableAt: Claim<readonly PlaceId[]> | null;
  readonly notUsableAt: Claim<readonly PlaceId[]> | null;
  readonly region: Claim<RegionRule> | null;
  /** Characters that this issuer never prints, and what to type instead. Issuers contradict each other here, so no correction is global. */
  readonly neverUsed: Claim<Text> | null;
  readonly attemptLimit: Claim<AttemptLimit> | null;
  readonly flow: FlowRules | null;
  /** By id of a look-alike: what it is and where it belongs. */
  readonly lookalikes: Readonly<Record<string, Claim<Text> & { readonly belongsAt?: Claim<string> }>>;
  readonly messages: readonly CardMessage[];
  readonly ended: readonly EndedProduct[];
}

/** Another product that people take for this one. */
export interface Confusion {
  readonly product: Text;
  /** How to tell them apart and where the other belongs. */
  readonly say: Claim<Text>;
  /** The other's file, where it has one. */
  readonly card?: CardId;
}

/** What the popup and the guide tell about the card, loaded when it is asked for. `null`: not known, and shown as such. */
export interface CardProse {
  readonly issuer: Claim<Text> | null;
  readonly aliases: readonly string[];
  /** Where the code is typed, in words: which page, which menu, which app. */
  readonly whereToType: Claim<Text> | null;
  /** What the code looks like, in words. */
  readonly codeLooksLike: Claim<Text> | null;
  /** Groups of characters that are mistaken for one another on these cards, such as `O0Q`. */
  readonly confusable: Claim<readonly string[]> | null;
  readonly expiry: Claim<Text> | null;
  /** Values, ceilings, ages. */
  readonly limits: Claim<Text> | null;
  readonly activation: Claim<Text> | null;
  /** What it cannot be used for, in words, beyond the places in `rules.notUsableAt`. */
  readonly notFor: Claim<Text> | null;
  /** The steps of redeeming in order. */
  readonly steps: Claim<readonly Text[]> | null;
  readonly confusedWith: readonly Confusion[];
  readonly support: Support | null;
  /** By page id, and `codeFormats`: the key of the source for what `site` says, kept here so that pages do not carry it. */
  readonly siteSources: Readonly<Record<string, string>>;
  /** By page id: why the page's addresses cannot be narrower. Required for a whole host and for a page that only its field tells. */
  readonly whyWide: Readonly<Record<string, string>>;
  readonly sources: Sources;
}

/** Addresses that each page of the card must and must not match. Read by tests only, so it ships nowhere. */
export type CardExamples = Readonly<Record<string, { readonly match: readonly string[]; readonly noMatch: readonly string[] }>>;
