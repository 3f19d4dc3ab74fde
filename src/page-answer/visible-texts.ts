import { all, parentOf } from '../detection/unclobbered';
import { whereAnswersStand } from './where-answers-stand';

/** Ceilings for one look, so that a page that is all announcements costs no more than one with a few. */
const mostElements = 20;
const mostNodes = 300;
/** Nothing behind this is compared: no further node is read. */
const longEnough = 4_000;

/**
 * What the page says where answers stand and near the field: around it in its form, else in its section; where there is no field, in the main
 * part. Read without layout. The texts stay with the caller in the page and are forgotten after one comparison.
 */
export function visibleTexts(root: Document, field: Element | null): readonly string[] {
  const near = field
    ? (field.closest('form') ?? field.closest('section,article,main'))
    : (all(root, 'main,[role=main]')[0] ?? all(root, 'body')[0]);
  const places = Array.from(all(root, whereAnswersStand)).slice(0, mostElements);
  return [...new Set((near ? [...places, near] : places).map((place) => textOf(root, place)))];
}

function textOf(root: Document, place: Element): string {
  const walker = Document.prototype.createTreeWalker.call(root, place, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let seen = 0; seen < mostNodes && text.length < longEnough; seen += 1) {
    const node = walker.nextNode();
    if (node === null) break;
    const parent = parentOf(node);
    if (node.nodeValue?.trim() && parent && !/^(?:script|style|option|textarea)$/.test(parent.localName) && isShown(parent))
      text += node.nodeValue;
  }
  return text;
}

/** Pages keep answers ready in closed boxes. Asks for styles, never for layout. */
const isShown = (element: Element): boolean => Element.prototype.checkVisibility?.call(element, { visibilityProperty: true }) ?? true;
