export type CodeCapable = HTMLInputElement | HTMLTextAreaElement;

/** What `type` reads as: browsers read an invented type as `text`. */
const typable = /^(?:text|tel|number|password)$/;

/**
 * Whether an element is a field for text that a person can reach, told by attributes alone: nothing here makes the page compute its layout.
 * Selectors find `<svg><input>` too, which is no field.
 */
export const isCodeCapable = (element: Element): element is CodeCapable =>
  ((element instanceof HTMLInputElement && typable.test(element.type)) || element instanceof HTMLTextAreaElement) &&
  !element.matches(':disabled') &&
  !element.readOnly &&
  !element.hidden;
