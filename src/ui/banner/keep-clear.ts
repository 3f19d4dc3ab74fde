/** Below the code field usually stands its button: so many pixels stay free as well. */
const REACH_BELOW_FIELD = 96;

type Edge = 'top' | 'bottom' | 'away';

/**
 * Keeps the banner off the code field and its button: at the top edge where it can be, else at the bottom edge, else out of sight (the badge
 * still speaks). Looks again when the focus moves, when the window changes its size or is scrolled and when the banner changes its size.
 * @param codeField the field to keep clear of, as far as the observer found one.
 * @param unfolded whether the person opened the banner to read: then it stays where it is.
 */
export function keepClear(element: HTMLElement, codeField: () => HTMLElement | null, unfolded: () => boolean, signal: AbortSignal): void {
  let frame = 0;
  const dockSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (element.isConnected && !unfolded()) element.dataset.edge = freeEdge(element.offsetHeight, rectsToKeepFree(codeField()));
    });
  };
  for (const type of ['focusin', 'scroll', 'resize']) window.addEventListener(type, dockSoon, { capture: true, passive: true, signal });
  const resized = new ResizeObserver(dockSoon);
  resized.observe(element);
  signal.addEventListener('abort', () => resized.disconnect());
}

/** The code field, and whatever else the person is typing into. */
function rectsToKeepFree(codeField: HTMLElement | null): readonly DOMRect[] {
  const focused = document.activeElement;
  const typing = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused : null;
  return [codeField, typing].flatMap((one) => (one?.isConnected ? [one.getBoundingClientRect()] : []));
}

function freeEdge(height: number, rects: readonly DOMRect[]): Edge {
  const inSight = rects.filter(({ top, bottom, width }) => width > 0 && bottom > 0 && top < innerHeight);
  if (inSight.every(({ top }) => top > height)) return 'top';
  if (inSight.every(({ bottom }) => bottom + REACH_BELOW_FIELD < innerHeight - height)) return 'bottom';
  return 'away';
}
