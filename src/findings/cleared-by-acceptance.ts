import type { CheckId } from '../contracts/check';

/**
 * What is not said any more once the page says that the code was accepted: all that spoke of the typed code, of coming back to the form and of
 * counting tries. Outages, cookies and the like concern the next code too and stay.
 */
export const clearedByAcceptance: ReadonlySet<CheckId> = new Set([
  'cut-off-code',
  'full-width-code',
  'hiragana-in-code',
  'hiragana-missing-in-code',
  'hyphens-missing-in-code',
  'invisible-characters-in-code',
  'last-try-before-lockout',
  'locked-out',
  'lookalike-letters-in-code',
  'never-used-letter-in-code',
  'one-case-only-code',
  'return-to-submitted-form',
  'separators-in-code',
  'unexpected-code-length',
  'wrong-card-for-form',
  'wrong-dashes-in-code',
]);
