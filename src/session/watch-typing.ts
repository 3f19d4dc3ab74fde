import { fitsOtherCard } from '../code-shape/fits-other-card';
import { lintCode } from '../code-shape/lint-code';
import { pasteWasCutOff } from '../code-shape/paste-was-cut-off';
import { resembles } from '../code-shape/resembles';
import { codeLength } from '../code-shape/shape-of-code';
import type { CardPage, CardSite } from '../contracts/card';
import type { CodeIssue } from '../contracts/code-issue';
import type { OtherCard } from '../contracts/page-facts';

/** What can be said of the typed code: ids only. The code itself is looked at and forgotten within one call. */
export interface TypedShape {
  readonly issues: readonly CodeIssue[];
  readonly resembles: string | null;
  readonly fitsOther: OtherCard;
}

export const nothingTyped: TypedShape = { issues: [], resembles: null, fitsOther: null };

/** A person stops for so long between two words of typing, in milliseconds. */
const PAUSE = 250;

/**
 * Watches one code field. Judges after a pause in typing, never in the middle of an IME composition. Length and kind are judged once the code
 * counts as complete: the person left the field, pasted it, or typed more than any code of this card has. Reads the value, never writes it.
 * @param sites every card, for the shapes that belong to others.
 * @param changed is called with what can be said, whenever that changes.
 * @returns a function that stops watching.
 */
export function watchTyping(
  field: HTMLInputElement | HTMLTextAreaElement,
  site: CardSite,
  page: CardPage,
  sites: readonly CardSite[],
  changed: (shape: TypedShape) => void,
): () => void {
  let composing = false;
  let complete = false;
  let cutOff = false;
  let last = JSON.stringify(nothingTyped);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lengths = site.codeFormats.flatMap(({ lengths }) => lengths);
  // A box that cannot hold the shortest code is one of several: of a part nothing can be said but which characters it has.
  const isPart = lengths.length > 0 && field.maxLength > 0 && field.maxLength < Math.min(...lengths);
  const longest = Math.max(0, ...lengths);
  const watching = new AbortController();
  const options = { capture: true, passive: true, signal: watching.signal } as const;

  const look = () => {
    if (composing) return;
    const { value } = field;
    const told = { complete: !isPart && (complete || codeLength(value) > longest) };
    const issues = lintCode(value, site, told);
    const shape: TypedShape = {
      issues: cutOff && !issues.includes('cutOffPaste') ? [...issues, 'cutOffPaste'] : issues,
      resembles: resembles(value, site, page.id, told),
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

  const on = (type: string, react: (event: Event) => void) => field.addEventListener(type, react, options);
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
  on('focusout', () => {
    composing = false;
    complete = true;
    look();
  });
  on('paste', (event) => {
    if (!(event instanceof ClipboardEvent)) return;
    const pasted = event.clipboardData?.getData('text') ?? '';
    // After the browser has put it in: what the field kept is compared with what was pasted, as lengths.
    setTimeout(() => {
      cutOff = !isPart && pasteWasCutOff(codeLength(pasted), codeLength(field.value));
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
