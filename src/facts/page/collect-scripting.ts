import { known, type Observed, unknown } from '../../contracts/observed';

/**
 * Whether the browser runs the page's JavaScript: only where it does not, what stands in `<noscript>` is parsed as elements (HTML standard,
 * «scripting flag»). Tried on an element of our own that never enters the page: a page may have no `<noscript>`, or one with nothing in it.
 */
export function collectScripting(root: Document): Observed<boolean> {
  // Elsewhere a `<noscript>` is parsed as elements whatever the setting is.
  if (root.contentType !== 'text/html') return unknown('notSupported');
  try {
    // From the prototype: a form named «createElement» would stand in its place.
    const probe: Element = Document.prototype.createElement.call(root, 'div');
    probe.innerHTML = '<noscript><i></i></noscript>';
    return known(probe.querySelector('i') === null);
  } catch {
    return unknown('failed');
  }
}
