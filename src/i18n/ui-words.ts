import type { CardGroup, TypingPlace } from '../contracts/card';
import type { CardMessage } from '../contracts/card-message';
import type { UnknownReason } from '../contracts/observed';
import type { PurchaseAnswer } from '../contracts/purchase-advice';
import type { Source } from '../contracts/source';
import type { ReadingError } from '../contracts/source-reading';
import type { Coverage, VerdictLevel } from '../contracts/verdict';
import type { NotWorkingWords } from './not-working-words';
import type { OutagesWords } from './outages-words';
import type { ThisPageWords } from './this-page-words';

/** Every word of our own surfaces that belongs to no card, check or fix. A language that lacks one does not compile. */
export interface UiWords {
  readonly product: string;
  readonly badge: (count: number) => string;
  readonly banner: {
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
  readonly popup: {
    readonly thisPage: string;
    readonly beforeBuying: string;
    readonly outages: string;
    readonly cards: string;
    readonly notWorking: string;
    readonly nothingKnown: (card: string) => string;
    readonly cardCannotBeTested: string;
    readonly headline: { readonly critical: string; readonly warning: string; readonly couldNotTell: (card: string) => string };
    readonly openOfficialPage: string;
    readonly whySearchIsRisky: string;
    readonly couldNotTell: string;
    readonly whatToDo: string;
    readonly maybe: string;
    readonly dismissed: string;
    readonly outageData: string;
    readonly checkNow: string;
    readonly checking: string;
    readonly level: Readonly<Record<VerdictLevel, string>>;
    readonly coverage: Readonly<Record<Coverage, string>>;
    readonly feed: string;
    readonly checkedAt: (age: string) => string;
    readonly neverChecked: string;
    readonly noFeed: string;
    readonly error: Readonly<Record<ReadingError, string>>;
    readonly reason: Readonly<Record<UnknownReason, string>>;
    readonly noticePage: string;
    readonly guide: string;
    readonly why: string;
    readonly otherCauses: string;
    readonly lookAgain: string;
    readonly lookedAgain: (time: string) => string;
    readonly couldNotLook: string;
    readonly copyAddress: string;
    readonly pasteAddress: string;
    readonly copied: string;
    readonly notCopied: string;
  };
  readonly buying: {
    readonly card: string;
    readonly shop: string;
    readonly place: string;
    readonly chooseCard: string;
    readonly chooseShop: string;
    readonly choosePlace: string;
    readonly answer: Readonly<Record<PurchaseAnswer, string>>;
    readonly questions: { readonly selling: string; readonly typing: string };
    readonly questionAnswer: Readonly<Record<'selling' | 'typing', Readonly<Record<PurchaseAnswer, string>>>>;
    readonly chooseShopForMore: string;
    readonly otherShops: string;
    readonly otherShopsNote: string;
    readonly whatToKeep: string;
    readonly cardRules: string;
    readonly pickCardFirst: string;
    readonly otherWays: string;
    readonly namedPlaces: string;
    readonly otherPlaces: string;
  };
  /** Being asked for a card's number, and having told it. */
  readonly fraud: {
    readonly askedToBuy: string;
    readonly whereToAsk: string;
    readonly toldLink: string;
    readonly back: string;
    readonly toldTitle: string;
    readonly contactIssuer: string;
    readonly toldCard: string;
    readonly phoneNotKnown: string;
    readonly contactNotKnown: string;
    readonly contactFailedToLoad: string;
    readonly ifUnspent: string;
    readonly keepEvidence: string;
    readonly callToo: string;
    readonly moneyBack: string;
    readonly openAuthorityPage: string;
  };
  /** The shelves of cards. */
  readonly shelves: Readonly<Record<CardGroup, string>>;
  /** Where a code is typed, in words, when nothing more exact is known. */
  readonly typedAt: Readonly<Record<TypingPlace, string>>;
  /** Where a statement comes from. */
  readonly source: {
    readonly label: string;
    readonly kind: Readonly<Record<Source['confidence'], string>>;
    readonly readInCopy: Readonly<Record<Source['copyAge'], (day: string) => string>>;
    readonly notCertain: string;
    readonly openPage: string;
  };
  /** All cards, and one card's page. */
  readonly cards: {
    readonly choose: string;
    readonly ofThisPage: string;
    readonly allCards: string;
    readonly loading: string;
    readonly failedToLoad: string;
    readonly notKnown: (what: string) => string;
    /** Between the parts of a list within a sentence. */
    readonly comma: string;
    readonly questions: {
      readonly whereToType: string;
      readonly codeShape: string;
      readonly whereUsable: string;
      readonly steps: string;
      readonly messages: string;
      readonly whereSold: string;
      readonly whomToAsk: string;
    };
    readonly label: {
      readonly officialPage: string;
      readonly balancePage: string;
      readonly codeLooksLike: string;
      readonly neverUsed: string;
      readonly confusable: string;
      readonly lookalike: string;
      readonly activation: string;
      readonly expiry: string;
      readonly limits: string;
      readonly usable: string;
      readonly notUsable: string;
      readonly notFor: string;
      readonly region: string;
      readonly ended: string;
      readonly ending: string;
      readonly tellApart: string;
      readonly confusedWith: string;
      readonly steps: string;
      readonly mustNot: string;
      readonly finalButton: string;
      readonly returnButton: string;
      readonly attemptLimit: string;
      readonly messages: string;
      readonly soldAt: string;
      readonly support: string;
      readonly supportPage: string;
      readonly phone: string;
      readonly formerPhone: string;
      readonly haveAtHand: string;
      readonly noticePage: string;
      readonly issuer: string;
    };
    readonly openOfficialPage: string;
    readonly openBalancePage: string;
    readonly openSupportPage: string;
    readonly openBelongsAt: string;
    /** Between characters that are mistaken for one another: «O と 0 と Q». */
    readonly and: string;
    readonly aboutThisCard: string;
    readonly toCard: (card: string) => string;
    readonly outcome: Readonly<Record<CardMessage['outcome'], string>>;
    readonly otherLanguages: string;
    readonly wordsNotKnown: string;
    readonly hours: (hours: string) => string;
    readonly hoursNotKnown: string;
    readonly calledFrom: (country: string) => string;
    readonly formerHours: (hours: string) => string;
  };
  readonly notWorking: NotWorkingWords;
  readonly outages: OutagesWords;
  readonly thisPage: ThisPageWords;
}
