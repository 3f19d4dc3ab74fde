import type { CardId } from './card-id';
import type { CodeIssue } from './code-issue';
import type { ForeignSign } from './foreign-site';
import type { Observed } from './observed';
import type { PagePurpose } from './page-purpose';
import type { Signal } from './signal';

/** `opaqueOrigin`: a sandboxed frame or the like, which has no site data to judge. */
export const siteDataStates = ['readable', 'blocked', 'opaqueOrigin'] as const;
export type SiteData = (typeof siteDataStates)[number];

/**
 * How the person came to see this document now.
 * `fresh`: by a link, an address or a form. `traverse`: by Back or Forward, from memory, from the network or within the page.
 * `restore`: the browser brought the tab back (duplicated, reopened, discarded), which only looks like Back.
 */
export const arrivals = ['fresh', 'reload', 'traverse', 'restore'] as const;
export type Arrival = (typeof arrivals)[number];

/**
 * What a document in a frame may keep. `notInFrame`: it is the top document. `whole`: what the site keeps elsewhere can be read here too.
 * `apart`: the browser keeps this frame's cookies apart or away, since the page around it is another site's.
 */
export const frameStorageStates = ['notInFrame', 'whole', 'apart'] as const;
export type FrameStorage = (typeof frameStorageStates)[number];

/** The page id under which a page of a site outside of the catalogue is reported. */
export const ELSEWHERE = 'elsewhere';

/** How the code field was found, if it was. */
export const codeFieldSightings = ['bySignature', 'byClassifier', 'notSeen'] as const;
export type CodeFieldSighting = (typeof codeFieldSightings)[number];

/** Another card of the catalogue; `several`: more than one bears the shape, so that it names nobody; `null`: none, or not to be told. */
export type OtherCard = CardId | 'several' | null;

/** Everything the observer says about one document: enumerations, numbers and booleans; no text of the page, no address, no code. */
export interface PageFacts {
  /** A random whole number that the observer drew for this document. It tells documents apart and nothing else. */
  readonly documentId: number;
  /** `null`: a code is asked for on a site outside of the catalogue, and no card that we know is named there. */
  readonly card: CardId | null;
  /** The id of the card's page; `elsewhere` for a page of a site outside of the catalogue. */
  readonly page: string;
  readonly codeField: CodeFieldSighting;
  /** What the document is for, as its words tell; where the address tells, the catalogue's kind of page is the better word. */
  readonly purpose: PagePurpose;
  /** Why the field was taken for a code field, the strongest first; empty where none was. */
  readonly signals: readonly Signal[];
  /** What a page outside of the catalogue asks for besides the code. */
  readonly foreignSigns: readonly ForeignSign[];
  /** Whether the document came over https (or is otherwise a secure context). */
  readonly secure: boolean;
  readonly siteData: Observed<SiteData>;
  readonly arrival: Observed<Arrival>;
  /** What `navigator.onLine` says; `true` proves nothing. */
  readonly online: Observed<boolean>;
  /** The HTTP status of the document itself, 100 to 599. */
  readonly pageStatus: Observed<number>;
  readonly frameStorage: Observed<FrameStorage>;
  /** How many whole minutes the form had stood there when the person began to type in it; `null`: nothing was typed so far. */
  readonly typingBeganAfter: Observed<number | null>;
  /** How many scripts of the page's own host were asked for and did not come at all. */
  readonly failedScripts: Observed<number>;
  /** Whether the browser runs the page's JavaScript. */
  readonly scripting: Observed<boolean>;
  /** Whether the browser's own translation changed the page. */
  readonly translated: Observed<boolean>;
  /** The id of the card's message that stands on the page since a submit: the issuer's answer. `null`: none that is known. */
  readonly pageAnswer: string | null;
  readonly codeIssues: readonly CodeIssue[];
  /** The id of the card's look-alike that the typed shape fits, if it is to be told (see `Lookalike`). */
  readonly codeResembles: string | null;
  /** Whose distinctive shape the typed code has, if it has none of this card's. */
  readonly codeFitsOther: OtherCard;
}
