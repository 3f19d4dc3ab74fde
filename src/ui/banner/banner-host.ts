/** The element that holds the banner. Pages can see that it is there, which is so only where there is something to say. */
export const bannerElementName = 'tsukaeru-banner';

export interface BannerHost {
  readonly element: HTMLElement;
  /** Where to render: inside a closed shadow root, out of reach of the page's styles and scripts. */
  readonly root: HTMLElement;
}

/**
 * Puts an empty banner at the end of the document element: fixed to the viewport's edge it shifts nothing.
 * A plain `<style>` in the shadow root works under the strictest content policies in Chromium and Firefox, where `adoptedStyleSheets` throws
 * in Firefox 140 content scripts (https://bugzil.la/1928865).
 * @param removed is called when the page takes the element away.
 */
export function placeHost(language: string, css: string, signal: AbortSignal, removed: () => void): BannerHost {
  // In a document of its own, where the page has no custom elements: one that the page defined under this name may read its closed root, if it
  // was attached to it already made (https://dom.spec.whatwg.org/#dom-element-attachshadow, «available to element internals»).
  const workshop = document.implementation.createHTMLDocument('');
  const element = workshop.createElement(bannerElementName);
  element.lang = language;
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = workshop.createElement('style');
  style.textContent = css;
  const root = workshop.createElement('div');
  shadow.append(style, root);
  document.documentElement.append(element);

  const observer = new MutationObserver(() => {
    if (element.parentNode === document.documentElement) return;
    observer.disconnect();
    element.remove(); // it may have been moved into a box that is hidden
    if (!signal.aborted) removed();
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return { element, root };
}
