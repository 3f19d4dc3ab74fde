import type { UnknownReason } from '../contracts/observed';
import type { PurchaseAnswer } from '../contracts/purchase-advice';
import type { ReadingError } from '../contracts/source-reading';
import type { Coverage, VerdictLevel } from '../contracts/verdict';

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
  };
  readonly popup: {
    readonly thisPage: string;
    readonly beforeBuying: string;
    readonly nothingKnown: (card: string) => string;
    readonly cardCannotBeTested: string;
    readonly headline: { readonly critical: string; readonly warning: string; readonly couldNotTell: (card: string) => string };
    readonly notLooked: string;
    readonly notLookedText: string;
    readonly openOfficialPage: string;
    readonly whySearchIsRisky: string;
    readonly typedAtMerchants: string;
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
  };
  readonly buying: {
    readonly card: string;
    readonly shop: string;
    readonly place: string;
    readonly chooseCard: string;
    readonly chooseShop: string;
    readonly choosePlace: string;
    readonly answer: Readonly<Record<PurchaseAnswer, string>>;
    readonly reasons: string;
    readonly pickCardFirst: string;
    readonly otherWays: string;
    readonly sources: string;
    readonly readOn: (day: string) => string;
    readonly storedCopy: string;
  };
}
