import type { Source } from '../../src/contracts/source';
import type { Text } from '../../src/contracts/text';

/** A part of a literal, with the way to it, so that a failing test says where. */
export interface Found<T> {
  readonly at: string;
  readonly value: T;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Walks a literal to its last leaf. */
function* partsOf(value: unknown, at = ''): Generator<Found<unknown>> {
  yield { at, value };
  if (!isObject(value)) return;
  for (const [key, part] of Object.entries(value)) yield* partsOf(part, at === '' ? key : `${at}.${key}`);
}

function foundIn<T>(literal: unknown, fits: (value: unknown) => value is T): Found<T>[] {
  return [...partsOf(literal)].flatMap(({ at, value }) => (fits(value) ? [{ at, value }] : []));
}

/** Whatever has one of the two languages: a forgotten one is what the tests look for. */
const isText = (value: unknown): value is Partial<Text> => isObject(value) && ('ja' in value || 'en' in value);
const isClaim = (value: unknown): value is { say: unknown; source: unknown } => isObject(value) && 'say' in value && 'source' in value;
const isSource = (value: unknown): value is Source => isObject(value) && 'publisher' in value;
const isAddress = (value: unknown): value is string => typeof value === 'string' && /^https?:/.test(value);

export const textsIn = (literal: unknown) => foundIn(literal, isText);
export const claimsIn = (literal: unknown) => foundIn(literal, isClaim);
export const sourcesIn = (literal: unknown) => foundIn(literal, isSource);
export const addressesIn = (literal: unknown) => foundIn(literal, isAddress);
