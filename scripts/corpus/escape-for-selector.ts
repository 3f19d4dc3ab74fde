/**
 * An id as it is written behind `#` in a selector, as `CSS.escape` does it in browsers
 * (https://drafts.csswg.org/cssom/#serialize-an-identifier).
 */
export const escapeForSelector = (id: string): string =>
  id === '-'
    ? '\\-'
    : id.replaceAll('\0', '\ufffd').replace(/^(-?)(\d)|([\p{Cc}])|([^-\w\u{80}-\u{10ffff}])/gu, (_whole, dash, digit, control, mark) => {
        if (digit) return `${dash}${byNumber(digit)}`;
        return control ? byNumber(control) : `\\${mark}`;
      });

const byNumber = (character: string) => `\\${character.charCodeAt(0).toString(16)} `;
