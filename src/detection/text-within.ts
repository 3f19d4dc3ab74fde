import { parentOf } from './unclobbered';

/** Text nodes looked at for one text, so that a label around half the page costs no more than one around a word. */
const mostNodes = 40;
const limit = 200;

/**
 * The text in an element, cut at 200 characters, read without layout (`innerText` needs one) and without gathering what is cut off.
 * Scripts, styles and the choices of a list are not what a person reads there.
 */
export function textWithin(element: Element): string {
  const walker = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let seen = 0; seen < mostNodes && text.length < limit; seen += 1) {
    const node = walker.nextNode();
    if (node === null) break;
    if (!/^(?:script|style|option|textarea)$/.test(parentOf(node)?.localName ?? '')) text += ` ${(node.nodeValue ?? '').slice(0, limit)}`;
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, limit);
}
