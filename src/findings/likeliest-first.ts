import { type CheckId, severities } from '../contracts/check';
import type { Finding } from '../contracts/finding';

interface Rank {
  readonly why: string;
  /** Comes before every statement even where it is a hint. */
  readonly evenAsHint?: true;
  /** Within a rank in this order. */
  readonly checks: readonly CheckId[];
}

/**
 * Which finding explains a failure best, the likeliest first. What a person reads first is also what they do first, so harm that can still be
 * kept off stands before every explanation.
 */
export const ranks: readonly Rank[] = [
  {
    why: 'Typing a code here may hand it to others: nothing that follows matters before that.',
    evenAsHint: true,
    checks: ['insecure-page', 'foreign-site-asking-code', 'balance-page-request'],
  },
  {
    // That it stands there was seen; it is only its meaning that may rest on third parties.
    why: 'The issuer itself says what is wrong, in this very case. All the rest is inference.',
    evenAsHint: true,
    checks: ['code-already-yours', 'code-refused-by-page', 'more-steps-needed', 'code-accepted'],
  },
  {
    why: 'While it holds no code is taken, whatever else is put right, and each further try can make it worse.',
    checks: ['locked-out', 'last-try-before-lockout'],
  },
  {
    why: 'An outage stops every code of the card or of a shop, and nothing that the person changes helps.',
    checks: ['service-outage', 'retailer-outage'],
  },
  {
    why: 'The page that came, or the way to it, is broken: even a right code cannot get through.',
    checks: ['failing-page', 'offline-browser', 'failed-site-scripts'],
  },
  {
    why: 'The state of this page or of the browser lets a right code fail, and can be put right at once.',
    checks: [
      'return-to-submitted-form',
      'cookies-blocked',
      'javascript-off',
      'wrong-clock',
      'page-open-too-long',
      'restored-or-duplicated-tab',
      'storage-blocked-in-frame',
      'machine-translated-page',
      'unpressed-final-button',
      'unpressed-return-button',
    ],
  },
  {
    why: 'What was typed does not look like a code of this card: the wrong kind of code before a slip of the keyboard.',
    checks: [
      'wrong-card-for-form',
      'cut-off-code',
      'full-width-code',
      'invisible-characters-in-code',
      'lookalike-letters-in-code',
      'wrong-dashes-in-code',
      'hiragana-missing-in-code',
      'hiragana-in-code',
      'never-used-letter-in-code',
      'separators-in-code',
      'hyphens-missing-in-code',
      'unexpected-code-length',
      'one-case-only-code',
    ],
  },
  {
    why: 'The card may be of a kind that ended, or its page has a rule of its own: it depends on what the person holds or does.',
    checks: ['ended-product', 'forbidden-step'],
  },
  {
    why: 'Old programs, private windows and fields that could not be seen are background: most codes are redeemed all the same.',
    checks: ['outdated-browser', 'outdated-operating-system', 'unseen-code-field', 'private-window'],
  },
];

const places = new Map(ranks.flatMap(({ checks }, rank) => checks.map((check, at) => [check, rank * 100 + at] as const)));
/** A check that was forgotten above comes last, and a test fails. */
const placeOf = (check: CheckId) => places.get(check) ?? Number.MAX_SAFE_INTEGER;

const firstAnyway = new Set(ranks.flatMap(({ evenAsHint, checks }) => (evenAsHint ? checks : [])));

/** What is only information never stands before a warning; then, two ranks aside, a statement before a hint; then as `ranks` has it. */
export function likeliestFirst(a: Finding, b: Finding): number {
  const isInfo = ({ severity }: Finding) => Number(severity === 'info');
  const isHint = ({ check, certainty }: Finding) => Number(certainty === 'hint' && !firstAnyway.has(check));
  const byPlace = placeOf(a.check) - placeOf(b.check);
  const bySeverity = severities.indexOf(b.severity) - severities.indexOf(a.severity);
  return isInfo(a) - isInfo(b) || isHint(a) - isHint(b) || byPlace || bySeverity || a.key.localeCompare(b.key);
}
