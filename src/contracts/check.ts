import type { FixId } from './fix';
import type { Situation } from './situation';
import type { Text } from './text';

/** Noun phrase of the failing state, the name of its file in `checks/`. */
export type CheckId = string;

export const severities = ['info', 'warning', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** `statement`: it was seen. `hint`: it may be so, and the words say so. */
export const checkCertainties = ['statement', 'hint'] as const;
export type CheckCertainty = (typeof checkCertainties)[number];

/** Ids, numbers and moments that the words are filled with; never text of a page. */
export type FindingData = Readonly<Record<string, string | number | readonly string[]>>;

export type CheckResult =
  | { readonly status: 'pass' }
  | {
      readonly status: 'fail';
      /** Which of the check's wordings fits; `default` when absent. */
      readonly say?: string;
      readonly severity?: Severity;
      readonly certainty?: CheckCertainty;
      readonly fixes: readonly FixId[];
      readonly data?: FindingData;
      /** What the finding is about (an event, an ended product; after `@` the site at hand): a dismissal holds for this subject only. */
      readonly subject?: string;
    }
  | { readonly status: 'unknown'; readonly reason: string }
  | { readonly status: 'notApplicable' };

/** A judgement: a pure function that names what it needs. */
export interface Check<Needs extends keyof Situation> {
  readonly id: CheckId;
  readonly severity: Severity;
  readonly certainty: CheckCertainty;
  readonly needs: readonly Needs[];
  run(situation: Pick<Situation, Needs>): CheckResult;
}

/** What a person reads of one wording. */
export interface Wording {
  readonly title: Text;
  readonly text: Text;
  /**
   * «Why do you think so?»: what was seen, by which means and how sure that is; a hint says what else would explain it. Filled with the
   * finding's data. A wording without it takes that of `default`.
   */
  readonly because?: Text;
}

/** What a person reads when the check fails, by wording. `unknown`: that it could not be told, which needs no evidence. */
export type CheckWords = Readonly<Record<string, Wording>> & { readonly default: Required<Wording>; readonly unknown: Wording };
