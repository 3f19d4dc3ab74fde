/** The pause after a change in the page before looking, in milliseconds; it doubles up to the last one while the page keeps changing. */
const FIRST_PAUSE = 80;
const LAST_PAUSE = 400;
/** A page that has brought nothing new for so long starts from the first pause again. */
const QUIET = 2_000;
/** More records than this in one go are a storm: then looking is cheaper than reading them all. */
const RECORDS_READ = 100;

// Read once, from the prototype: a form with a field named «querySelector» would hand out that field instead.
const { querySelector } = Element.prototype;

/** What is asked while a page changes. */
export interface LookAgain {
  /** Says that the field is found and still in the document. */
  readonly settled: () => boolean;
  /** Says that the issuer's answer may come, so that any change is looked at. */
  readonly awaited: () => boolean;
  /** @param news `host`: an element came that may have a shadow root; an element: it got the focus. */
  readonly look: (news?: 'host' | Element) => void;
}

/**
 * Looks again when the page brings elements to type into, when the field goes, and when something gets the focus: many forms are rendered
 * late. One observer, one timer; changes of mere text cost next to nothing.
 * @returns a function that has changes in a shadow root watched as well.
 */
export function lookAgain(signal: AbortSignal, { settled, awaited, look }: LookAgain): (root: Node) => void {
  let pause = FIRST_PAUSE;
  let lastNews = Number.NEGATIVE_INFINITY;
  let hadField = settled();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let broughtHost = false;

  const observer = new MutationObserver((records) => {
    const hasField = settled();
    const fieldWent = hadField && !hasField;
    hadField = hasField;
    const brought = hasField ? null : whatComes(records);
    broughtHost ||= brought === 'host';
    if (timer !== undefined || !(awaited() || fieldWent || brought)) return;
    const now = performance.now();
    pause = now - lastNews > QUIET ? FIRST_PAUSE : Math.min(pause * 2, LAST_PAUSE);
    lastNews = now;
    timer = setTimeout(() => {
      timer = undefined;
      look(broughtHost ? 'host' : undefined);
      broughtHost = false;
      hadField = settled();
    }, pause);
  });
  const watch = (root: Node) => observer.observe(root, { childList: true, subtree: true });
  watch(document);
  // On the window: an image named «addEventListener» would stand in the document's place.
  window.addEventListener(
    'focusin',
    ({ target }) => {
      if (!settled()) look(target instanceof Element ? target : undefined);
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return watch;
}

/** What a change brought: something that a code could be typed into, or a host that may hide it in a root of its own. */
function whatComes(records: readonly MutationRecord[]): 'input' | 'host' | null {
  if (records.length > RECORDS_READ) return 'host';
  let found: 'input' | null = null;
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (/-/.test(node.localName) || node.shadowRoot) return 'host';
      if (/^(input|textarea)$/.test(node.localName) || querySelector.call(node, 'input,textarea')) found = 'input';
    }
  }
  return found;
}
