import { all, attributeOf } from './unclobbered';

export type CodeCapable = HTMLInputElement | HTMLTextAreaElement;

/** A field in which somebody could type a code, with what stands around it in the order of the document. */
export interface Landmark {
  readonly field: CodeCapable;
  readonly heading: Element | null;
  /** Up to three buttons that follow before the next heading. */
  readonly buttons: readonly HTMLElement[];
}

export interface Landmarks {
  readonly fields: readonly Landmark[];
  /** By the id that `for` names. */
  readonly labels: ReadonlyMap<string, Element>;
}

/** Fields looked at on one page. Beyond, it is a spreadsheet and no form. */
const mostFields = 100;
const mostElements = 3_000;
const mostButtons = 3;

const selector = 'input,textarea,button,label,legend,summary,h1,h2,h3,h4,h5,h6,[role=button],[role=heading]';
/** What `type` reads as: browsers read an invented type as `text`. */
const typable = /^(?:text|tel|number|password)$/;
const pressable = /^(?:submit|button|image)$/;

/**
 * Whether an element is a field for text that a person can reach, told by attributes alone: nothing here makes the page compute its layout.
 * Selectors find `<svg><input>` too, which is no field.
 */
export const isCodeCapable = (element: Element): element is CodeCapable =>
  ((element instanceof HTMLInputElement && typable.test(element.type)) || element instanceof HTMLTextAreaElement) &&
  !element.disabled &&
  !element.readOnly &&
  !element.hidden;

/** One pass over the document for all fields together, so that a page with many fields costs little more than one with few. */
export function landmarksOf(root: Document): Landmarks {
  const labels = new Map<string, Element>();
  const fields: { field: CodeCapable; heading: Element | null; buttons: HTMLElement[] }[] = [];
  let heading: Element | null = null;
  let waiting: typeof fields = [];
  const elements = all(root, selector);
  for (let at = 0; at < elements.length && at < mostElements; at += 1) {
    const element = elements[at];
    if (!(element instanceof HTMLElement)) continue;
    if (element instanceof HTMLLabelElement) {
      const target = attributeOf(element, 'for');
      if (target && !labels.has(target)) labels.set(target, element);
    } else if (isCodeCapable(element)) {
      if (fields.length >= mostFields) continue;
      const landmark = { field: element, heading, buttons: [] };
      fields.push(landmark);
      waiting.push(landmark);
    } else if (isButton(element)) {
      for (const landmark of waiting) landmark.buttons.push(element);
      waiting = waiting.filter(({ buttons }) => buttons.length < mostButtons);
    } else if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
      heading = element;
      waiting = [];
    }
  }
  return { fields, labels };
}

const isButton = (element: HTMLElement) =>
  element instanceof HTMLButtonElement ||
  (element instanceof HTMLInputElement ? pressable.test(element.type) : attributeOf(element, 'role') === 'button');
