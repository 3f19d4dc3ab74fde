/** The pause after a change in the page before looking, in milliseconds; it doubles up to the last one while the page keeps changing. */
const FIRST_PAUSE = 80;
const LAST_PAUSE = 400;
/** A page that has brought nothing new for so long starts from the first pause again. */
const QUIET = 2_000;
/** More records than this in one go are a storm: then looking is cheaper than reading them all. */
const RECORDS_READ = 100;

// Read once, from the prototype: a form with a field named «querySelector» would hand out that field instead.
const { querySelector } = Element.prototype;

/**
 * Looks again when the page brings elements to type into, when the field goes, and when something gets the focus: many forms are rendered
 * late. One observer, one timer; changes of mere text cost next to nothing.
 * @param settled says that the field is found and still in the document.
 * @param awaited says that the issuer's answer may come, so that any change is looked at.
 */
export function lookAgain(signal: AbortSignal, settled: () => boolean, awaited: () => boolean, look: () => void): void {
  let pause = FIRST_PAUSE;
  let lastNews = Number.NEGATIVE_INFINITY;
  let hadField = settled();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    const hasField = settled();
    const fieldWent = hadField && !hasField;
    hadField = hasField;
    if (timer !== undefined || !(awaited() || (!hasField && (fieldWent || bringsInput(records))))) return;
    const now = performance.now();
    pause = now - lastNews > QUIET ? FIRST_PAUSE : Math.min(pause * 2, LAST_PAUSE);
    lastNews = now;
    timer = setTimeout(() => {
      timer = undefined;
      look();
      hadField = settled();
    }, pause);
  });
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener(
    'focusin',
    () => {
      if (!settled()) look();
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Whether a change brought something that a code could be typed into. */
function bringsInput(records: readonly MutationRecord[]): boolean {
  if (records.length > RECORDS_READ) return true;
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (/^(input|textarea)$/.test(node.localName) || node.shadowRoot !== null || querySelector.call(node, 'input,textarea') !== null)
        return true;
    }
  }
  return false;
}
