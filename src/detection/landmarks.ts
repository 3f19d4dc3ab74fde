import { type CodeCapable, isCodeCapable } from './code-capable';
import { isNextBox } from './is-next-box';
import { all, attributeOf, type Root } from './unclobbered';

/** A place where somebody could type a code, with what stands around it in the order of the document. */
export interface Landmark {
  readonly root: Root;
  /** The field, or the first box of a code that is typed in pieces. */
  readonly field: CodeCapable;
  /** The field, or every box, in order. */
  readonly boxes: readonly CodeCapable[];
  /** A label just before it that is tied to no field. */
  readonly loose: Element | null;
  readonly heading: Element | null;
  /** Up to three buttons that follow before the next heading. */
  readonly buttons: readonly HTMLElement[];
}

export interface Landmarks {
  readonly fields: readonly Landmark[];
  /** By the id that `for` names. */
  readonly labels: ReadonlyMap<string, Element>;
  /** How many fields each form has; those without a form together. */
  readonly inForm: ReadonlyMap<HTMLFormElement | null, number>;
  /** Every heading, and every button, in order. */
  readonly headings: readonly Element[];
  readonly buttons: readonly HTMLElement[];
}

/** Fields looked at on one page. Beyond, it is a spreadsheet and no form. */
const mostFields = 100;
const mostElements = 3_000;
const mostButtons = 3;

const typables = 'input:not([type=hidden]),textarea';
const selector = 'input,textarea,button,label,legend,summary,h1,h2,h3,h4,h5,h6,[role=button],[role=heading]';
const pressable = /^(?:submit|button|image)$/;

/** One pass over a document or shadow root for all fields together, so that a page with many fields costs little more than one with few. */
export function landmarksOf(root: Root): Landmarks {
  const labels = new Map<string, Element>();
  const fields: {
    root: Root;
    field: CodeCapable;
    boxes: CodeCapable[];
    loose: Element | null;
    heading: Element | null;
    buttons: HTMLElement[];
  }[] = [];
  const inForm = new Map<HTMLFormElement | null, number>();
  const headings: Element[] = [];
  const allButtons: HTMLElement[] = [];
  let heading: Element | null = null;
  let loose: Element | null = null;
  let waiting: typeof fields = [];
  let last: (typeof fields)[number] | undefined;
  // Most pages have no field at all: then what else stands there is of no interest.
  const elements = all(root, typables).length > 0 ? all(root, selector) : [];
  for (let at = 0; at < elements.length && at < mostElements; at += 1) {
    const element = elements[at];
    if (!(element instanceof HTMLElement)) continue;
    const { localName } = element;
    if (localName === 'label') {
      const target = attributeOf(element, 'for');
      if (target && !labels.has(target)) labels.set(target, element);
      loose = target ? null : element;
    } else if (isCodeCapable(element)) {
      const before = last?.boxes.at(-1);
      if (last && before && isNextBox(before, element)) last.boxes.push(element);
      else if (fields.length < mostFields) {
        last = { root, field: element, boxes: [element], loose, heading, buttons: [] };
        loose = null;
        fields.push(last);
        inForm.set(element.form, (inForm.get(element.form) ?? 0) + 1);
        waiting.push(last);
      }
    } else if (isButton(element, localName)) {
      last = undefined;
      allButtons.push(element);
      for (const landmark of waiting) landmark.buttons.push(element);
      waiting = waiting.filter(({ buttons }) => buttons.length < mostButtons);
    } else if (localName !== 'input' && localName !== 'textarea') {
      last = undefined;
      heading = element;
      loose = null;
      headings.push(element);
      waiting = [];
    }
  }
  return { fields, labels, inForm, headings, buttons: allButtons };
}

const isButton = (element: HTMLElement, localName: string) =>
  localName === 'button' ||
  (element instanceof HTMLInputElement ? pressable.test(element.type) : attributeOf(element, 'role') === 'button');
