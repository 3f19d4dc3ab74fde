/*
 * Reading that a page cannot bend. In `<form><input name="getAttribute">` the form answers with the input instead of its method, and `<img
 * name="querySelectorAll">` does the same to the document, in a content script's world too. Prototypes are out of the page's reach there.
 * Only forms and documents have such names (https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem).
 */

/** What fields are looked for in: a document, or a shadow root in it. */
export type Root = Document | ShadowRoot;

let readParent: (() => ParentNode | null) | undefined;
let readPrevious: (() => ChildNode | null) | undefined;

/** The element around a node; around what stands in a shadow root, its host. */
export function parentOf(node: Node): Element | null {
  readParent ??= Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
  const parent = readParent?.call(node) ?? null;
  return parent instanceof Element ? parent : parent instanceof ShadowRoot ? parent.host : null;
}

export function previousOf(node: Node): ChildNode | null {
  readPrevious ??= Object.getOwnPropertyDescriptor(Node.prototype, 'previousSibling')?.get;
  return readPrevious?.call(node) ?? null;
}

/** Attributes are read so far: a page may put megabytes into one, over which some of our expressions would take seconds. */
const longestAttribute = 300;

/** @returns the beginning of the attribute's text, empty where there is none. */
export const attributeOf = (element: Element, name: string): string =>
  (Element.prototype.getAttribute.call(element, name) ?? '').slice(0, longestAttribute);

const prototypeOf = (root: Root) => (root instanceof Document ? Document.prototype : DocumentFragment.prototype);

export const all = (root: Root, selector: string): ArrayLike<Element> => prototypeOf(root).querySelectorAll.call(root, selector);

export const elementById = (root: Root, id: string): Element | null => prototypeOf(root).getElementById.call(root, id);
