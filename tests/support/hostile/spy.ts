/**
 * Runs in a page before anything else and notes whatever a page can notice: what it has in its hands (elements, attributes, globals, style
 * sheets, frames), what its own observers, listeners and custom elements are told, calls of its own world's functions, and what was loaded. Times are left out.
 * What comes by itself in hidden tabs or whenever a policy's report
 * is sent is left out too. It answers after so many milliseconds at `globalThis.noticed`.
 */
export const spy = (milliseconds: number): string => `<script>
(() => {
  const told = [];
  const note = (...parts) => told.push(parts.join(' '));
  const nameOf = (node) => node ? node.nodeName + (node.id ? '#' + node.id : '') : String(node);
  const state = () => ({
    markup: document.documentElement.outerHTML,
    all: document.all.length,
    globals: [...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertySymbols(globalThis).map(String)].filter((name) => name !== 'noticed'),
    ofDocument: [...Object.getOwnPropertyNames(document), ...Object.getOwnPropertySymbols(document).map(String)],
    ofRoot: Object.getOwnPropertyNames(document.documentElement),
    chrome: typeof chrome === 'undefined' ? [] : Object.keys(chrome),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    frames: length,
    focus: nameOf(document.activeElement),
    selection: String(getSelection()),
    stored: [localStorage.length, sessionStorage.length, document.cookie],
    loaded: performance.getEntries().filter(({ entryType, name }) => /resource|mark|measure/.test(entryType) && !name.endsWith('/report')).map(({ entryType, name }) => entryType + ' ' + name),
    animations: document.getAnimations().length,
    size: [innerWidth, document.documentElement.scrollHeight],
    history: history.length,
  });
  new MutationObserver((records) => { for (const { type, target, attributeName, addedNodes, removedNodes } of records)
    note('mutation', type, nameOf(target), attributeName, [...addedNodes].map(nameOf), [...removedNodes].map(nameOf)); })
    .observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'rejectionhandled', 'securitypolicyviolation', 'storage', 'focus', 'blur', 'focusin', 'focusout', 'selectionchange',
    'input', 'change', 'click', 'keydown', 'scroll', 'resize', 'hashchange', 'popstate', 'beforematch', 'slotchange', 'languagechange', 'toggle', 'animationstart', 'wxt:content-script-started'])
    addEventListener(type, (event) => { if (event.target !== globalThis || !/^(focus|blur)$/.test(type)) note('event', event.type, nameOf(event.target)); }, true); // windows get the focus in turn
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { note('dispatch', event.type); return dispatch.call(this, event); };
  for (const [owner, names] of [[Document.prototype, ['createElement', 'querySelectorAll', 'querySelector', 'getElementsByTagName', 'createTreeWalker', 'hasStorageAccess', 'addEventListener']],
    [Element.prototype, ['getAttribute', 'querySelector', 'closest', 'matches', 'attachShadow', 'getBoundingClientRect', 'checkVisibility']],
    [EventTarget.prototype, ['addEventListener']], [Performance.prototype, ['getEntriesByType', 'mark', 'measure']], [globalThis, ['getComputedStyle', 'postMessage', 'fetch']]])
    for (const name of names) { const real = owner[name]; owner[name] = function (...given) { note('call', name, typeof given[0] === 'string' ? given[0] : ''); return real.apply(this, given); }; }
  for (const [owner, name] of [[HTMLInputElement.prototype, 'value'], [Node.prototype, 'parentNode'], [Node.prototype, 'textContent'], [Element.prototype, 'shadowRoot'], [Document.prototype, 'prerendering']]) {
    const { get, set } = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { get() { note('read', name); return get.call(this); }, ...(set && { set(value) { set.call(this, value); } }), configurable: true });
  }
  try { trustedTypes.createPolicy('default', { createHTML: (text) => { note('trusted', text); return text; } }); } catch {}
  customElements.define('x-spy', class extends HTMLElement {
    static observedAttributes = ['class', 'id', 'data-x', 'style'];
    constructor() { super(); note('made'); this.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'; }
    connectedCallback() { note('connected'); }
    attributeChangedCallback(name) { note('attribute', name); }
    get localName() { note('read localName'); return 'x-spy'; }
    get shadowRoot() { note('read shadowRoot of x-spy'); return null; }
  });
  addEventListener('load', () => {
    told.length = 0;
    const first = state();
    setTimeout(() => { Object.defineProperty(globalThis, 'noticed', { value: JSON.stringify({ first, last: state(), told }), enumerable: false }); }, ${milliseconds});
  });
})();
</script>`;
