import { fitsOtherCard } from '../code-shape/fits-other-card';
import { lintCode } from '../code-shape/lint-code';
import { pasteWasCutOff } from '../code-shape/paste-was-cut-off';
import { resembles } from '../code-shape/resembles';
import { codeLength } from '../code-shape/shape-of-code';
import type { CardSite } from '../contracts/card';
import type { CardId } from '../contracts/card-id';
import { nothingTyped, type TypedShape } from '../contracts/watchers';

/** A person stops for so long between two words of typing, in milliseconds. */
const PAUSE = 250;

const shapeless: CardSite = { id: '', pages: [], codeFormats: [] };

/**
 * Watches one code, typed into one field or into several boxes. Judges after a pause in typing, never in the middle of an IME composition. Length and kind are judged once the code
 * counts as complete: the person left the field, also before this began, pasted it, or typed more than any code of this card has. Reads the value, never writes it.
 * @param boxes the field, or the boxes of one code in order.
 * @param card whose code is typed; of `null`, and of a card without known shapes, only the characters are judged.
 * @param sites the shapes of every card.
 * @param changed is called with what can be said, whenever that changes.
 * @returns a function that stops watching.
 */
export function watchTyping(
  boxes: readonly (HTMLInputElement | HTMLTextAreaElement)[],
  card: CardId | null,
  pageId: string,
  sites: readonly CardSite[],
  changed: (shape: TypedShape) => void,
): () => void {
  const site = sites.find(({ id }) => id === card) ?? shapeless;
  let composing = false;
  let complete = !boxes.some((box) => box.matches(':focus'));
  let cutOff = false;
  let last = JSON.stringify(nothingTyped);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lengths = site.codeFormats.flatMap(({ lengths }) => lengths);
  // Boxes that together cannot hold the shortest code are some of several: of a part nothing can be said but which characters it has.
  const room = boxes.every(({ maxLength }) => maxLength > 0) ? boxes.reduce((sum, { maxLength }) => sum + maxLength, 0) : 0;
  const isPart = lengths.length > 0 && room > 0 && room < Math.min(...lengths);
  const typed = () => boxes.map(({ value }) => value).join('');
  const longest = Math.max(0, ...lengths);
  const watching = new AbortController();
  const options = { capture: true, passive: true, signal: watching.signal } as const;

  const look = () => {
    if (composing) return;
    const value = typed();
    const told = { complete: !isPart && (complete || codeLength(value) > longest) };
    const issues = lintCode(value, site, told);
    const shape: TypedShape = {
      issues: cutOff && !issues.includes('cutOffPaste') ? [...issues, 'cutOffPaste'] : issues,
      resembles: resembles(value, site, pageId, told),
      fitsOther: fitsOtherCard(value, site, sites, told),
    };
    const now = JSON.stringify(shape);
    if (now === last) return;
    last = now;
    changed(shape);
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  };

  const on = (type: string, react: (event: Event) => void) => {
    for (const box of boxes) box.addEventListener(type, react, options);
  };
  on('compositionstart', () => {
    composing = true;
  });
  on('compositionend', () => {
    composing = false;
    lookSoon();
  });
  on('input', () => {
    complete = false;
    cutOff = false;
    lookSoon();
  });
  on('focusout', (event) => {
    composing = false;
    // From box to box a person is still typing.
    complete = !(event instanceof FocusEvent && boxes.some((box) => box === event.relatedTarget));
    look();
  });
  on('paste', (event) => {
    if (!(event instanceof ClipboardEvent)) return;
    const pasted = event.clipboardData?.getData('text') ?? '';
    // After the browser has put it in: what the field kept is compared with what was pasted, as lengths.
    setTimeout(() => {
      cutOff = !isPart && pasteWasCutOff(codeLength(pasted), codeLength(typed()));
      complete = true;
      lookSoon();
    }, 0);
  });
  lookSoon(); // the browser may have brought back what was typed before
  return () => {
    clearTimeout(timer);
    watching.abort();
  };
}
