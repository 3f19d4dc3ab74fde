import { textWithin } from './text-within';
import { parentOf, previousOf } from './unclobbered';

const mostSiblings = 20;
const controls = 'input:not([type=hidden]),textarea,select,button';

/**
 * The text just before a field. Old forms put its name there without a label: in the same cell, in the one before, or as bare text.
 * @param levels how many boxes up to look.
 */
export function textBefore(field: Element, levels: number): string {
  let here: Node = field;
  for (let up = 0; up < levels; up += 1) {
    let before = previousOf(here);
    for (let seen = 0; before && seen < mostSiblings; seen += 1) {
      if (before instanceof Element && isAnotherThing(before)) return '';
      const text = before instanceof Element ? textWithin(before) : bareText(before);
      if (text) return text;
      before = previousOf(before);
    }
    const parent = parentOf(here);
    if (!parent || parent.localName === 'body') break;
    here = parent;
  }
  return '';
}

/** Text before another field or button is that one's name, and several links are the way to other pages. */
const isAnotherThing = (element: Element) =>
  Element.prototype.matches.call(element, controls) ||
  Element.prototype.querySelector.call(element, controls) !== null ||
  Element.prototype.querySelectorAll.call(element, 'a').length > 1;

const bareText = (node: Node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').slice(-200).trim() : '');
