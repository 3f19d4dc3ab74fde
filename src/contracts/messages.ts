import type { CardId } from './card-id';
import type { MessageWords } from './card-message';
import type { FindingView } from './finding';
import type { ForeignSign } from './foreign-site';
import type { PageFacts } from './page-facts';
import type { PagePurpose } from './page-purpose';
import type { Signal } from './signal';

export const watchersNow = ['here', 'wanted', 'notYet'] as const;
export type WatchersNow = (typeof watchersNow)[number];

/** Observer → worker: what this document looks like now. Repeated until acknowledged. */
export interface PageReport {
  readonly type: 'pageReport';
  readonly facts: PageFacts;
  /**
   * How it stands with what reads the typed code and the issuer's answer (`Watchers`): it is in this document, it is wanted since the person
   * turned to the field, or nobody has come near the field yet.
   */
  readonly watchers: WatchersNow;
}

/** Observer → worker: the person left this document. */
export interface PageLeft {
  readonly type: 'pageLeft';
  readonly documentId: number;
}

/** Observer → worker: the person submitted the form on this document. */
export interface FormSubmitted {
  readonly type: 'formSubmitted';
  readonly documentId: number;
  /** `null`: on a site outside of the catalogue, where no card that we know is named. */
  readonly card: CardId | null;
  readonly page: string;
}

/** Gate → worker: a field stands here, or an address, that is worth a real look. Repeated until answered. */
export interface FieldSeen {
  readonly type: 'fieldSeen';
}

/** Banner → worker: what shall I say? Answered with a `BannerView`. */
export interface BannerAsks {
  readonly type: 'bannerAsks';
}

/** Banner → worker: the person closed these findings. */
export interface BannerDismissed {
  readonly type: 'bannerDismissed';
  readonly keys: readonly string[];
}

/** Banner → worker: the person wants the details: open the popup. */
export interface BannerOpensDetails {
  readonly type: 'bannerOpensDetails';
}

/** Banner → worker: the person told somebody the number: show what can still be done. */
export interface BannerOpensToldSomeone {
  readonly type: 'bannerOpensToldSomeone';
}

/** Popup → worker: look at the documents of this tab once more, and ask the sources, because the person says that something has changed. */
export interface LookAgain {
  readonly type: 'lookAgain';
  readonly tabId: number;
}

/** Popup → worker: ask the sources again, at most once a minute unless a person pressed «check now». */
export interface OutagesWanted {
  readonly type: 'outagesWanted';
  readonly because: 'popupOpened' | 'checkNow';
}

export type MessageToWorker =
  | PageReport
  | PageLeft
  | FormSubmitted
  | FieldSeen
  | BannerAsks
  | BannerDismissed
  | BannerOpensDetails
  | BannerOpensToldSomeone
  | LookAgain
  | OutagesWanted;

/** Worker → observer: are you still there, and for which document? Looks once more, reports what changed, and answers with the document id. */
export interface WhichDocument {
  readonly type: 'whichDocument';
}

/** Worker → banner: your words changed; ask again. */
export interface BannerChanged {
  readonly type: 'bannerChanged';
}

/** Popup → the observer of any site: what do you see? Answered with a `PageSight`, also where nothing was found. */
export interface WhatIsHere {
  readonly type: 'whatIsHere';
}

/** What was seen on a page outside of the catalogue: ids only. */
export interface PageSight {
  readonly purpose: PagePurpose;
  readonly card: CardId | null;
  readonly signals: readonly Signal[];
  readonly foreignSigns: readonly ForeignSign[];
}

export type MessageToPage = WhichDocument | BannerChanged | WhatIsHere;

/** What the banner draws. An empty list of findings takes the banner away. */
export interface BannerView {
  readonly locale: 'ja' | 'en';
  readonly findings: readonly FindingView[];
  readonly labels: {
    readonly product: string;
    readonly details: string;
    readonly close: string;
    readonly whatToDo: string;
    readonly more: string;
    readonly less: string;
    readonly maybe: string;
    readonly why: string;
    readonly told: string;
  };
}

/** A message of the issuer that the observer shall look for on the page, by id. Its meaning stays with the worker. */
export interface ExpectedAnswer {
  readonly id: string;
  readonly words: readonly Pick<MessageWords, 'pattern'>[];
}

/**
 * Stored, and shown. With it comes what the issuer may answer: empty while nothing was submitted in this tab, so that a page that only mentions
 * such words is not taken for an answer.
 */
export interface Acknowledgement {
  readonly stored: true;
  readonly expected: readonly ExpectedAnswer[];
  /** The person wants nothing said here, or said that this is no code field: the observer looks no more until it is asked whether it is still there. */
  readonly silenced: boolean;
}

/** The worker's answers, by message type. */
export interface AnswerTo {
  readonly pageReport: Acknowledgement;
  readonly pageLeft: { readonly stored: true };
  readonly formSubmitted: Acknowledgement;
  /** The script that looks is in the document now. */
  readonly fieldSeen: { readonly started: true };
  readonly bannerAsks: BannerView;
  readonly bannerDismissed: { readonly stored: true };
  readonly bannerOpensDetails: { readonly opened: 'popup' | 'tab' };
  readonly bannerOpensToldSomeone: { readonly opened: 'tab' };
  /** Whether any document of the tab is still under observation. */
  readonly lookAgain: { readonly looked: boolean };
  readonly outagesWanted: { readonly refreshed: boolean };
}

/** Who sent a message, as far as anybody may know: the address is cut to its origin before anything else sees it. */
export interface MessageSender {
  readonly kind: 'page' | 'extensionPage';
  readonly tabId: number | null;
  readonly frameId: number;
  readonly origin: string;
}
