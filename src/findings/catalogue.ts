import type { Check, CheckId, CheckWords } from '../contracts/check';
import type { Fix, FixId } from '../contracts/fix';
import type { Situation } from '../contracts/situation';

/** A check that takes any part of a situation: all of them are handed the whole and take what they named. */
type AnyCheck = Pick<Check<keyof Situation>, 'id' | 'severity' | 'certainty' | 'needs'> & {
  run(situation: Situation): ReturnType<Check<never>['run']>;
};

/** Every check, by the file that holds it. */
export const checks: readonly AnyCheck[] = Object.values(import.meta.glob<AnyCheck>('../checks/*.ts', { eager: true, import: 'check' }));

const wordsByFile = import.meta.glob<CheckWords>('../checks/*.ts', { eager: true, import: 'words' });
const fixesByFile = import.meta.glob<Fix>('../fixes/*.ts', { eager: true, import: 'fix' });

/** @returns what a person reads when the check fails, or `null` for an id that no file bears. */
export const wordsOf = (id: CheckId): CheckWords | null => wordsByFile[`../checks/${id}.ts`] ?? null;
/** @returns the fix, or `null` for an id that no file bears. */
export const fixOf = (id: FixId): Fix | null => fixesByFile[`../fixes/${id}.ts`] ?? null;
