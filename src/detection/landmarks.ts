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
  readonly looseLabel: Element | null;
  readonly heading: Element | null;
  /** Up to three buttons that follow before the next heading. */
  readonly buttons: readonly HTMLElement[];
}

export interface Landmarks {
  readonly fields: readonly Landmark[];
  /** By the id that `for` names. */
  readonly labels: ReadonlyMap<string, Element>;
  /** Every heading, and every button, in order. */
  readonly headings: readonly Element[];
  readonly buttons: readonly HTMLElement[];
}

/** Fields looked at on one page. Beyond, it is a spreadsheet and no form. */
const mostFields = 100;
const mostElements = 3_000;
const mostButtons = 3;

const selector = 'input,textarea,button,label,legend,summary,h1,h2,h3,h4,h5,h6,[role=button],[role=heading]';
const pressable = /^(?:submit|button|image)$/;

/** One pass over a document or shadow root for all fields together, so that a page with many fields costs little more than one with few. */
export function landmarksOf(root: Root): Landmarks {
  const labels = new Map<string, Element>();
  const fields: {
    root: Root;
    field: CodeCapable;
    boxes: CodeCapable[];
    looseLabel: Element | null;
    heading: Element | null;
    buttons: HTMLElement[];
  }[] = [];
  const headings: Element[] = [];
  const allButtons: HTMLElement[] = [];
  let heading: Element | null = null;
  let looseLabel: Element | null = null;
  let waiting: typeof fields = [];
  let last: (typeof fields)[number] | undefined;
  const elements = all(root, selector);
  for (let at = 0; at < elements.length && at < mostElements; at += 1) {
    const element = elements[at];
    if (!(element instanceof HTMLElement)) continue;
    if (element instanceof HTMLLabelElement) {
      const target = attributeOf(element, 'for');
      if (target && !labels.has(target)) labels.set(target, element);
      looseLabel = target ? null : element;
    } else if (isCodeCapable(element)) {
      const before = last?.boxes.at(-1);
      if (last && before && isNextBox(before, element)) last.boxes.push(element);
      else if (fields.length < mostFields) {
        last = { root, field: element, boxes: [element], looseLabel, heading, buttons: [] };
        looseLabel = null;
        fields.push(last);
        waiting.push(last);
      }
    } else if (isButton(element)) {
      last = undefined;
      allButtons.push(element);
      for (const landmark of waiting) landmark.buttons.push(element);
      waiting = waiting.filter(({ buttons }) => buttons.length < mostButtons);
    } else if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
      last = undefined;
      heading = element;
      looseLabel = null;
      headings.push(element);
      waiting = [];
    }
  }
  return { fields, labels, headings, buttons: allButtons };
}

const isButton = (element: HTMLElement) =>
  element instanceof HTMLButtonElement ||
  (element instanceof HTMLInputElement ? pressable.test(element.type) : attributeOf(element, 'role') === 'button');
