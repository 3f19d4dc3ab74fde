/** The parameters that RFC 3492 gives for host names, section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE_POINT = 128;
const LAST_CODE_POINT = 0x10ffff;

/**
 * One label of a host as people read it: `xn--pple-43d` → `аpple`. Browsers hand out the encoded form only and have no decoder, and of the small
 * libraries none is smaller than these lines (RFC 3492, section 6.2, https://www.rfc-editor.org/rfc/rfc3492#section-6.2).
 * @returns the label unchanged where it is not encoded, or not well.
 */
export function decodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const encoded = label.slice(4);
  const split = encoded.lastIndexOf('-');
  const output = [...encoded.slice(0, Math.max(0, split))].map((letter) => letter.charCodeAt(0));
  const rest = encoded.slice(split + 1);
  let codePoint = FIRST_CODE_POINT;
  let bias = FIRST_BIAS;
  let position = 0;
  let at = 0;
  while (at < rest.length) {
    const before = position;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(rest.charCodeAt(at++));
      if (digit === null) return label;
      position += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = output.length + 1;
    bias = adapted(position - before, length, before === 0);
    codePoint += Math.floor(position / length);
    if (!(codePoint <= LAST_CODE_POINT)) return label; // beyond all numbers too, on a label that no name server takes
    position %= length;
    output.splice(position++, 0, codePoint);
  }
  return String.fromCodePoint(...output);
}

/** `a` to `z` are 0 to 25, `0` to `9` 26 to 35; `null` for anything else, the end of the label too. */
function digitOf(code: number): number | null {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : null;
}

/** RFC 3492, section 6.1. */
function adapted(delta: number, length: number, first: boolean): number {
  let left = Math.floor(delta / (first ? DAMP : 2));
  left += Math.floor(left / length);
  let k = 0;
  for (; left > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) left = Math.floor(left / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * left) / (left + SKEW));
}
