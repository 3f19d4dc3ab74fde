import type { Detection } from './detect-in-page';
import type { Label } from './labels';

/** A page with what its label and the detector say of it. */
export interface JudgedPage {
  readonly label: Label;
  readonly detection: Detection;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export interface Scores {
  readonly page: Score;
  readonly field: Score;
}

/** A page or field that was reported and should not have been (`false positive`), or the reverse, with what spoke for it. */
export interface CorpusError {
  readonly file: string;
  readonly selector: string;
  readonly kind: 'false positive' | 'false negative';
  readonly signals: readonly string[];
}

const isLabelled = ({ label }: JudgedPage) => label.page !== undefined && label.codeInputs !== undefined;
const isPositive = ({ page }: Label) => page === 'redeem' || page === 'checkout-with-giftcard';

/** The main score leaves out what reasonable people would label differently, and pages that only look a balance up. */
export const countsInMain = (judged: JudgedPage): boolean =>
  isLabelled(judged) && !judged.label.ambiguous && judged.label.page !== 'balance-check';
/** The strict score holds a report on a balance page against the detector. */
export const countsInStrict = (judged: JudgedPage): boolean => isLabelled(judged) && !judged.label.ambiguous;

/** Scores pages: a page is positive when it is reported to hold at least one code field; fields are compared one by one. */
export function scoresOf(pages: readonly JudgedPage[]): Scores {
  const page = { tp: 0, fp: 0, fn: 0 };
  const field = { tp: 0, fp: 0, fn: 0 };
  for (const { label, detection } of pages) {
    const reported = detection.fields.length > 0;
    if (isPositive(label)) page[reported ? 'tp' : 'fn'] += 1;
    else if (reported) page.fp += 1;
    const wanted = isPositive(label) ? (label.codeInputs ?? []) : [];
    const hit = wanted.filter((selector) => detection.hits[selector] !== null && detection.hits[selector] !== undefined).length;
    field.tp += hit;
    field.fn += wanted.length - hit;
    field.fp += detection.fields.length - hit;
  }
  return { page: rates(page), field: rates(field) };
}

/** Where nothing was reported nothing was wrong, and where nothing was to be found nothing was missed. */
export function rates({ tp, fp, fn }: { readonly tp: number; readonly fp: number; readonly fn: number }): Score {
  const precision = tp + fp === 0 ? 1 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 1 : tp / (tp + fn);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), tp, fp, fn };
}

/** What the strict score holds against the detector, page by page. */
export const errorsOf = (pages: readonly JudgedPage[]): readonly CorpusError[] =>
  pages.flatMap(({ label, detection }) => {
    const right = new Set(isPositive(label) ? Object.values(detection.hits) : []);
    return [
      ...detection.fields.flatMap(({ selector, signals }, at) =>
        right.has(at) ? [] : [{ file: label.file, selector, kind: 'false positive' as const, signals }],
      ),
      ...Object.entries(isPositive(label) ? detection.missed : {}).map(([selector, known]) => ({
        file: label.file,
        selector,
        kind: 'false negative' as const,
        signals: known?.signals ?? [],
      })),
    ];
  });
