import type { CheckCertainty, CheckId, FindingData, Severity } from './check';
import type { EpochMs } from './epoch-ms';
import type { FixId } from './fix';
import type { PageFacts } from './page-facts';

/** A failed check about one document. Holds ids and numbers; the words are made when somebody looks. */
export interface Finding {
  /** Check id and subject: what a dismissal remembers. */
  readonly key: string;
  readonly check: CheckId;
  readonly say: string;
  readonly severity: Severity;
  readonly certainty: CheckCertainty;
  readonly fixes: readonly FixId[];
  readonly data: FindingData;
}

/** A check that could not answer, so that «could not tell» is shown and never taken for fine. */
export interface OpenQuestion {
  readonly check: CheckId;
  readonly reason: string;
}

/** What the worker keeps about one document, under one key per tab and frame. */
export interface DocumentFindings {
  readonly facts: PageFacts;
  /** The document's origin (`https://host`), for links to its settings page. Never more of the address. */
  readonly origin: string;
  readonly findings: readonly Finding[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly judgedAt: EpochMs;
}

/** One fix, ready to be read. */
export interface FixView {
  readonly id: FixId;
  readonly title: string;
  readonly steps: readonly string[];
  /** `copy`: the browser lets no extension open the address, so that a person has to put it into the address bar. */
  readonly link: { readonly label: string; readonly address: string; readonly how: 'open' | 'copy' } | null;
}

/** One finding, ready to be read. */
export interface FindingView {
  readonly key: string;
  readonly check: CheckId;
  readonly severity: Severity;
  readonly certainty: CheckCertainty;
  readonly title: string;
  readonly text: string;
  /** Why we think so. */
  readonly because: string;
  readonly fixes: readonly FixView[];
}
