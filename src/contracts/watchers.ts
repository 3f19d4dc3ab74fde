import type { CardId } from './card-id';
import type { CodeIssue } from './code-issue';
import type { ExpectedAnswer } from './messages';
import type { OtherCard } from './page-facts';

/** What can be said of the typed code: ids only. The code itself is looked at and forgotten within one call. */
export interface TypedShape {
  readonly issues: readonly CodeIssue[];
  readonly resembles: string | null;
  readonly fitsOther: OtherCard;
}

export const nothingTyped: TypedShape = { issues: [], resembles: null, fitsOther: null };

/** Which of the issuer's messages stands on this document since the last submit. */
export interface AnswerWatch {
  /** What stands there now is no answer to what comes: the form is being submitted, another code is typed, or an old page was come back to. */
  fromNow(): void;
  /** What the issuer may answer, as the worker says. Nothing before the first submit. */
  expect(answers: readonly ExpectedAnswer[]): void;
  /** Whether an answer may come at any moment. */
  awaited(): boolean;
  /** The answer's id, as the page stands now. */
  now(): string | null;
}

/**
 * What reads a typed code and the issuer's answer. It comes into a document once the person turns to the field, or an answer may come: whoever only
 * passes by pays for the looking alone.
 */
export interface Watchers {
  /**
   * @param boxes the field, or the boxes of one code in order.
   * @param card whose code is typed; `null` where nobody says.
   * @param pageId the card's page.
   * @param changed is called with what can be said, whenever that changes.
   * @returns a function that stops watching.
   */
  watchTyping(
    boxes: readonly (HTMLInputElement | HTMLTextAreaElement)[],
    card: CardId | null,
    pageId: string,
    changed: (shape: TypedShape) => void,
  ): () => void;
  /** @param fieldNow the code field, near which answers are looked for. */
  watchAnswer(fieldNow: () => Element | null): AnswerWatch;
}
