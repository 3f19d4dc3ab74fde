import { plainText } from '../plain-text';

/** An object of somebody's answer, of which nothing is taken for granted. */
export type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text and numbers as text, short, plain and on one line; everything else as nothing (`''`). */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? plainText(String(value).replaceAll('&amp;', '&'), 300) : '';

/** Whether a name on the page is one of the known names, without regard to case, spaces and width. */
export function isUnder(name: unknown, known: readonly string[]): boolean {
  const wanted = comparable(textOf(name));
  return known.some((one) => comparable(one) === wanted);
}
const comparable = (name: string) => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
