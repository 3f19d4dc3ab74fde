import type { CardId } from './card-id';
import type { FindingData } from './check';
import type { PlaceId } from './place';
import type { RetailerId } from './retailer';

/** Worst first. There is no «you can buy». */
export const purchaseAnswers = ['stop', 'careful', 'couldNotTell', 'nothingKnownAgainst'] as const;
export type PurchaseAnswer = (typeof purchaseAnswers)[number];

/** What a person asks before paying. `null`: not chosen. */
export interface PurchaseQuestion {
  readonly card: CardId;
  readonly retailer: RetailerId | null;
  readonly place: PlaceId | null;
}

/** One reason, by wording id (`purchase/reasons.ts`) and what to fill in. */
export interface PurchaseReason {
  readonly say: string;
  readonly answer: PurchaseAnswer;
  readonly data: FindingData;
}

/** What is known about one question: the worst of the reasons' answers, with the reasons, worst first. */
export interface QuestionAdvice {
  readonly answer: PurchaseAnswer;
  readonly reasons: readonly PurchaseReason[];
}

/** The worse of the two questions' answers, with every reason, worst first; and the two questions apart. */
export interface PurchaseAdvice extends QuestionAdvice {
  /** «Can it be sold there?» */
  readonly selling: QuestionAdvice;
  /** «Will it work when typed?», and where it is meant to be used. */
  readonly typing: QuestionAdvice;
}
