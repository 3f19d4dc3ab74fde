/** Elements walked over in one look: a page with more is long, and its field is found when it gets the focus. */
const mostElements = 5_000;
const mostRoots = 50;

/**
 * The shadow roots in a document, those within others too.
 * @param rootOf opens the root of an element, also a closed one where the browser lets an extension.
 */
export function shadowRootsIn(document: Document, rootOf: (element: Element) => ShadowRoot | null): readonly ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const walk = (root: Node) => {
    const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
    for (let seen = 0; seen < mostElements && found.length < mostRoots; seen += 1) {
      const element = walker.nextNode();
      if (!(element instanceof Element)) return;
      const shadow = rootOf(element);
      if (!shadow) continue;
      found.push(shadow);
      walk(shadow);
    }
  };
  walk(document);
  return found;
}
