import type { CardPage, FormSignature } from '../contracts/card';
import type { CodeFieldSighting } from '../contracts/page-facts';
import type { Signal } from '../contracts/signal';
import { type CodeCapable, isCodeCapable } from './code-capable';
import { bestFirst, classifyFields, isSure } from './detect';
import { landmarksOf } from './landmarks';
import { all, type Root } from './unclobbered';
import { enoughWhereAddressTells } from './weights';

/** Where the code is typed, and what sends it. */
export interface CodeField {
  /** The field, or the boxes of one code in order. */
  readonly boxes: readonly [CodeCapable, ...CodeCapable[]];
  readonly submit: HTMLElement | null;
  readonly by: Exclude<CodeFieldSighting, 'notSeen'>;
  /** The strongest first. */
  readonly signals: readonly Signal[];
}

/**
 * Finds the code field of a card's page: by the documented form first, by the words around fields where no form is documented or it has changed.
 * Makes the page compute no layout, keeps nothing, and never throws.
 */
export function findCodeField(roots: readonly Root[], page: CardPage): CodeField | null {
  try {
    return (page.form ? bySignature(roots, page.form) : null) ?? byClassifier(roots, page);
  } catch {
    // Whatever a page has done to its document, it must not stop us from saying «could not see the field».
    return null;
  }
}

function bySignature(roots: readonly Root[], form: FormSignature): CodeField | null {
  const fields = matching(roots, form.field).filter(isCodeCapable);
  // Pages keep the step before and the step after in hidden boxes. Still, a field in a closed box is better than none.
  const field = fields.find((one) => one.closest('[hidden],[inert]') === null) ?? fields[0];
  if (!field) return null;
  // The documented field may be the first of several boxes.
  const others =
    roots
      .flatMap((root) => landmarksOf(root).fields)
      .find((landmark) => landmark.field === field)
      ?.boxes.slice(1) ?? [];
  return {
    boxes: [field, ...others],
    submit: (form.submit ? matching(roots, form.submit).find((one) => one instanceof HTMLElement) : null) ?? null,
    by: 'bySignature',
    signals: ['form:documented'],
  };
}

function byClassifier(roots: readonly Root[], { kind, onlyWithField }: CardPage): CodeField | null {
  const addressTells = !onlyWithField;
  const classified = roots.flatMap((root) => classifyFields(landmarksOf(root), false));
  // Where the address tells what the page is for, a heading about the balance does not make it a mere enquiry.
  const alsoBalance = addressTells || kind === 'balance';
  const [best] = bestFirst(classified.filter(({ not }) => not === null || (alsoBalance && not === 'balance')));
  if (!best || !(addressTells ? best.score >= enoughWhereAddressTells : isSure(best))) return null;
  const [first, ...others] = best.landmark.boxes;
  return first ? { boxes: [first, ...others], submit: best.submit, by: 'byClassifier', signals: best.signals } : null;
}

/** A selector that a browser does not know finds nothing, and the classifier gets its turn. */
function matching(roots: readonly Root[], selector: string): Element[] {
  try {
    return roots.flatMap((root) => Array.from(all(root, selector)));
  } catch {
    return [];
  }
}
