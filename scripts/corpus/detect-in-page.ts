import type { PagePurpose } from '../../src/contracts/page-purpose';
import { isCodeCapable } from '../../src/detection/code-capable';
import { detect } from '../../src/detection/detect';
import { purposeOf } from '../../src/detection/purpose-of';

/** One field, as plain data. */
export interface DetectedField {
  /** A CSS selector that finds this element and no other. */
  readonly selector: string;
  readonly score: number;
  readonly signals: readonly string[];
}

/** What the built detector says of the page at hand, which of these selectors it hit, and what it thought of those that it missed. */
export interface Detection {
  readonly purpose: PagePurpose;
  readonly fields: readonly DetectedField[];
  /** By expected selector: the index of the reported field that it is, or `null`. */
  readonly hits: Readonly<Record<string, number | null>>;
  /** By expected selector that was missed: what was thought of it. */
  readonly missed: Readonly<Record<string, DetectedField | null>>;
}

/** Runs the detector on the document that this script was put into. @param expected selectors of the labels; each matches one element. */
export function detectInPage(expected: readonly string[]): Detection {
  const detection = detect([document]);
  const { codes, classified } = detection;
  const each = (some: typeof classified) =>
    some.flatMap(({ boxes, score, signals }) => boxes.filter(isCodeCapable).map((box) => ({ box, score, signals })));
  const reported = each(codes);
  const asData = ({ box, score, signals }: (typeof reported)[number]): DetectedField => ({ selector: selectorOf(box), score, signals });
  const indexOf = (selector: string) => {
    const at = reported.findIndex(({ box }) => box === document.querySelector(selector));
    return at < 0 ? null : at;
  };
  const hits = Object.fromEntries(expected.map((selector) => [selector, indexOf(selector)]));
  const missed = Object.fromEntries(
    expected
      .filter((selector) => hits[selector] === null)
      .map((selector) => {
        const known = each(classified).find(({ box }) => box === document.querySelector(selector));
        return [selector, known ? asData(known) : null];
      }),
  );
  return { purpose: purposeOf(detection), fields: reported.map(asData), hits, missed };
}

/** By id where it stands once, else by the way down from the body. */
function selectorOf(element: Element): string {
  const { id } = element;
  if (typeof id === 'string' && id !== '' && document.querySelectorAll(`#${CSS.escape(id)}`).length === 1) return `#${CSS.escape(id)}`;
  const parent = element.parentElement;
  if (parent === null || element === document.body) return element.localName;
  const at = Array.from(parent.children).indexOf(element) + 1;
  return `${selectorOf(parent)} > ${element.localName}:nth-child(${at})`;
}

Object.assign(globalThis, { detectInPage });
