import { classifyFields, enough } from '../../src/detection/classify-field';

/** One reported field, as plain data. */
export interface DetectedField {
  /** A CSS selector that finds this element and no other. */
  readonly selector: string;
  readonly score: number;
  readonly signals: readonly string[];
}

/** What the built detector says of the page at hand, which of these selectors it hit, and what it thought of those that it missed. */
export interface Detection {
  readonly fields: readonly DetectedField[];
  /** By expected selector: the index of the reported field that it is, or `null`. */
  readonly hits: Readonly<Record<string, number | null>>;
  /** By expected selector that was missed: what spoke for it, though not enough. */
  readonly missed: Readonly<Record<string, DetectedField | null>>;
}

/** Runs the detector on the document that this script was put into. @param expected selectors of the labels; each matches one element. */
export function detectInPage(expected: readonly string[]): Detection {
  const classified = classifyFields(document);
  const reported = classified.filter(({ score }) => score >= enough);
  const asData = ({ field, score, signals }: (typeof classified)[number]): DetectedField => ({
    selector: selectorOf(field),
    score,
    signals,
  });
  const indexOf = (selector: string) => {
    const at = reported.findIndex(({ field }) => field === document.querySelector(selector));
    return at < 0 ? null : at;
  };
  const hits = Object.fromEntries(expected.map((selector) => [selector, indexOf(selector)]));
  const missed = Object.fromEntries(
    expected
      .filter((selector) => hits[selector] === null)
      .map((selector) => {
        const known = classified.find(({ field }) => field === document.querySelector(selector));
        return [selector, known ? asData(known) : null];
      }),
  );
  return { fields: reported.map(asData), hits, missed };
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
