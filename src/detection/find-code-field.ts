import type { CardPage, FormSignature } from '../contracts/card';
import type { CodeFieldSighting } from '../contracts/page-facts';
import { classifyFields, enough, enoughWhereAddressTells } from './classify-field';
import { type CodeCapable, isCodeCapable } from './landmarks';
import { all } from './unclobbered';

/** The field for the code, and what sends it. */
export interface CodeField {
  readonly field: CodeCapable;
  readonly submit: HTMLElement | null;
  readonly by: Exclude<CodeFieldSighting, 'notSeen'>;
}

/**
 * Finds the code field of a card's page: by the documented form first, by the words around fields where no form is documented or it has changed.
 * Makes the page compute no layout, keeps nothing, and never throws.
 */
export function findCodeField(root: Document, page: CardPage): CodeField | null {
  try {
    return (page.form ? bySignature(root, page.form) : null) ?? byClassifier(root, page);
  } catch {
    // Whatever a page has done to its document, it must not stop us from saying «could not see the field».
    return null;
  }
}

function bySignature(root: Document, form: FormSignature): CodeField | null {
  const fields = matching(root, form.field).filter(isCodeCapable);
  // Pages keep the step before and the step after in hidden boxes. Still, a field in a closed box is better than none.
  const field = fields.find((one) => one.closest('[hidden],[inert]') === null) ?? fields[0];
  if (!field) return null;
  return {
    field,
    submit: (form.submit ? matching(root, form.submit).find((one) => one instanceof HTMLElement) : null) ?? null,
    by: 'bySignature',
  };
}

function byClassifier(root: Document, { kind, onlyWithField }: CardPage): CodeField | null {
  const addressTells = !onlyWithField;
  // Where the address tells what the page is for, a heading about the balance does not make it a mere enquiry.
  const [best] = classifyFields(root, addressTells || kind === 'balance' ? 'any' : 'redeem');
  if (!best || best.score < (addressTells ? enoughWhereAddressTells : enough)) return null;
  return { field: best.field, submit: best.submit, by: 'byClassifier' };
}

/** A selector that a browser does not know finds nothing, and the classifier gets its turn. */
function matching(root: Document, selector: string): Element[] {
  try {
    return Array.from(all(root, selector));
  } catch {
    return [];
  }
}
