import { attributeOf } from '../../detection/unclobbered';
import { isNamedOtherwise, maySpeakOfMoney } from './stems';

const mostElements = 3_000;
const mostFields = 100;
/** Nodes before a field, among which is the text that old forms have in a label's place. */
const mostBefore = 60;
const longest = 500;

let readText: (() => string | null) | undefined;

/** A form answers `textContent` with an input of that name. */
function textOf(element: Element | null): string {
  readText ??= Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get;
  return element ? (readText?.call(element) ?? '').slice(0, longest) : '';
}

const marks = 'title,input,textarea,button,label,legend,summary,h1,h2,h3,h4,h5,h6,[role=button],[role=heading]';
const named = ['name', 'id', 'class', 'action', 'placeholder', 'aria-label', 'data-testid', 'autocomplete'];

/** Whether somebody could type a code into an element. Wider than `isCodeCapable`: what is disabled now may not stay so. */
export const isTypable = (element: Element): boolean =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement &&
    /^(?:text|tel|number|password)$/.test(element.type) &&
    !isNamedOtherwise(`${attributeOf(element, 'placeholder')} ; ${attributeOf(element, 'aria-label')}`));

/**
 * Whether it is worth the real classifier's while to look at this document, which has a field to type into: a word of gift cards or of redeeming
 * stands on a field, on a box around it, before it, or in any title, heading, label or button. Whatever the classifier finds passes here
 * (`tests/session/gate`), and much besides.
 */
export function mayAskForCode(): boolean {
  const { createTreeWalker, getElementById, querySelectorAll } = Document.prototype;
  const walker = createTreeWalker.call(document, document, NodeFilter.SHOW_ELEMENT + NodeFilter.SHOW_TEXT);
  const boxes = new Set<Node>();
  const texts: string[] = [];
  let elements = 0;
  let fields = 0;
  for (const element of querySelectorAll.call(document, marks)) {
    elements += 1;
    if (elements > mostElements || fields > mostFields) break;
    if (isTypable(element)) {
      fields += 1;
      walker.currentNode = element;
      // What stands before a field or box that was reached already was read from there.
      for (let steps = 0; steps < mostBefore && walker.previousNode() && !boxes.has(walker.currentNode); steps += 1)
        if (walker.currentNode instanceof CharacterData) texts.push(walker.currentNode.data.slice(0, longest));
      walker.currentNode = element;
      for (let box: Node | null = element; box instanceof Element && !boxes.has(box); box = walker.parentNode()) {
        boxes.add(box);
        for (const name of named) texts.push(attributeOf(box, name));
        for (const id of attributeOf(box, 'aria-labelledby').split(' ')) texts.push(textOf(getElementById.call(document, id)));
      }
    } else texts.push(textOf(element), attributeOf(element, 'value'), attributeOf(element, 'aria-label'));
  }
  return maySpeakOfMoney(texts.join(' ; '));
}
