/*
 * Reading that a page cannot bend. In `<form><input name="getAttribute">` the form answers with the input instead of its method, and `<img
 * name="querySelectorAll">` does the same to the document, in a content script's world too. Prototypes are out of the page's reach there.
 */

let readParent: (() => Element | null) | undefined;

export function parentOf(node: Node): Element | null {
  readParent ??= Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;
  return readParent?.call(node) ?? null;
}

/** @returns the attribute's text, empty where there is none. */
export const attributeOf = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';

export const all = (root: Document, selector: string): ArrayLike<Element> => Document.prototype.querySelectorAll.call(root, selector);

export const elementById = (root: Document, id: string): Element | null => Document.prototype.getElementById.call(root, id);
