import { textWithin } from './text-within';
import { parentOf } from './unclobbered';

const mostSiblings = 20;
const mostLevels = 3;
const controls = 'input:not([type=hidden]),textarea,select,button';

/** The text just before a field. Old forms put its name there without a label: in the same cell, in the one before, or as bare text. */
export function textBefore(root: Document, field: Element): string {
  let here: Node = field;
  for (let up = 0; up < mostLevels; up += 1) {
    let before = here.previousSibling;
    for (let seen = 0; before && seen < mostSiblings; seen += 1) {
      if (before instanceof Element && holdsControl(before)) return '';
      const text = before instanceof Element ? textWithin(root, before) : bareText(before);
      if (text) return text;
      before = before.previousSibling;
    }
    const parent = parentOf(here);
    // A form is also where a page could bend what the next step reads.
    if (!parent || parent instanceof HTMLFormElement || parent.localName === 'body') return '';
    here = parent;
  }
  return '';
}

/** Text before another field or button is that one's name. */
const holdsControl = (element: Element) =>
  Element.prototype.matches.call(element, controls) || Element.prototype.querySelector.call(element, controls) !== null;

const bareText = (node: Node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').slice(-200).trim() : '');
