import type { CodeCapable } from './code-capable';
import { attributeOf } from './unclobbered';

/** A box for a whole code holds more characters than this; the longest block of a printed code that is known has eight. */
const mostInBox = 8;

/**
 * Whether a field is the next box of one code that is typed in pieces: both hold the same few characters, and they bear the same name but for
 * a number, or none.
 */
export const isNextBox = (box: CodeCapable, next: CodeCapable): boolean =>
  box.maxLength > 0 && box.maxLength <= mostInBox && box.maxLength === next.maxLength && stem(box) === stem(next);

const stem = (box: CodeCapable) => (attributeOf(box, 'name') || attributeOf(box, 'id')).replace(/\d+/g, '');
