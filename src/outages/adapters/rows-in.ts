import { isRow, type Row } from './row';

/** No status page lists more of one kind; what does is no status page. */
const LONGEST_LIST = 1_000;

/**
 * @returns the objects of a list, `null` elements left out; or `null` where it is no list, holds what is no object, or is endless: then nothing
 * can be concluded from what it does not say.
 */
export function rowsIn(list: unknown): readonly Row[] | null {
  if (!Array.isArray(list) || list.length > LONGEST_LIST) return null;
  const rows = list.filter(isRow);
  return list.every((one) => one === null || isRow(one)) ? rows : null;
}
