import type { CardSite } from '../contracts/card';
import type { CodeFormat } from '../contracts/code-format';
import type { CodeIssue } from '../contracts/code-issue';
import { codeLength, dashes, inkless, lookedAt } from './shape-of-code';

/**
 * What is wrong with the characters of a typed code. Ids only: no part of the value leaves this function.
 *
 * Ordinary spaces and hyphens are how codes are printed, so they are never wrong.
 *
 * @param told.complete the person left the field or sent the form, so that the length may be judged.
 */
export function lintCode(value: string, site: CardSite, told: { readonly complete: boolean }): CodeIssue[] {
  const typed = lookedAt(value);
  const letters = typed.replace(dashes, '').normalize('NFKC');
  const alphabets = site.codeFormats.map(({ alphabet }) => alphabet);
  const onlyHiragana = alphabets.length > 0 && alphabets.every((alphabet) => alphabet === 'hiragana');
  const issues: CodeIssue[] = [];
  if (!onlyHiragana && [...typed].some(isFullWidth)) issues.push('fullWidth');
  if (holds(typed.replace(/[ \u3000\r\n]/g, ''), inkless)) issues.push('invisible');
  if (holds(typed.replaceAll('-', ''), dashes)) issues.push('wrongDash');
  if (onlyHiragana) {
    if (/[\p{L}\p{N}]/u.test(letters.replace(/[\u3041-\u3096]/g, ''))) issues.push('notHiragana');
  } else {
    if (romanNumeral.test(typed) || /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letters)) issues.push('lookalikeScript');
    if (!alphabets.includes('hiragana') && /[\u3041-\u3096]/.test(letters)) issues.push('hiraganaInstead');
  }
  const all = (holdsFor: (format: CodeFormat) => unknown) => site.codeFormats.length > 0 && site.codeFormats.every(holdsFor);
  if (all(({ never = '' }) => [...never].some((letter) => letters.includes(letter)))) issues.push('neverUsedLetter');
  const separated = /[ \u3000-]/.test(typed.trim()) || holds(typed, dashes);
  if (separated && all(({ separators }) => separators === 'none')) issues.push('unwantedSeparators');
  if (!told.complete) return issues;
  if (!separated && letters !== '' && all(({ separators }) => separators === 'hyphens')) issues.push('missingHyphens');
  if (isOneCaseOnly(letters) && all(({ caseSensitive }) => caseSensitive)) issues.push('oneCaseOnly');
  if (hasUnexpectedLength(typed, site)) issues.push('unexpectedLength');
  return issues;
}

/** Of eight letters whose case is drawn by lot, fewer than one in a hundred are all large or all small: Caps Lock is likelier. */
function isOneCaseOnly(text: string): boolean {
  const letters = text.replace(/[^a-z]/gi, '');
  return letters.length >= 8 && (letters === letters.toUpperCase() || letters === letters.toLowerCase());
}

/** Characters of their own that look exactly like I, V, X, L, C, D and M. */
const romanNumeral = /[\u2160-\u217f]/;

/** Without `test`, which on a global expression remembers where it stopped. */
const holds = (text: string, marks: RegExp) => text.replace(marks, '') !== text;

/** Full-width and circled letters and digits, and the ideographic space, all typed with a Japanese or Chinese input method. */
function isFullWidth(character: string): boolean {
  if (romanNumeral.test(character)) return false;
  const plain = character.normalize('NFKC');
  return character === '\u3000' || (plain !== character && plain !== '-' && /^[!-~]+$/.test(plain));
}

function hasUnexpectedLength(typed: string, { codeFormats }: CardSite): boolean {
  const length = codeLength(typed);
  return length > 0 && codeFormats.length > 0 && !codeFormats.some(({ lengths }) => lengths.length === 0 || lengths.includes(length));
}
