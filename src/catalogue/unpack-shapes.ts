import type { CardSite } from '../contracts/card';
import type { CodeFormat } from '../contracts/code-format';

/**
 * The code shapes of a card as they ship with what reads codes: places in a list stand for names, and what is usual is left out
 * (`pack-shapes.ts` writes it).
 */
export type PackedShapes = readonly [id: string, formats: readonly PackedFormat[], lookalikes?: readonly PackedLookalike[]];
/** `what`: `d` digits, `h` hiragana, `c` case-sensitive, `n` no separators, `y` hyphens, `!` distinctive, `a` also when it fits. */
export type PackedFormat = readonly [lengths: readonly number[], what?: string, startsWith?: string, never?: string];
export type PackedLookalike = readonly [id: string, format: PackedFormat, pages?: string];

/** The reverse of `packedShapes`: cards without their pages. */
export const unpackShapes = (packed: readonly PackedShapes[]): readonly CardSite[] =>
  packed.map(([id, formats, lookalikes]) => ({
    id,
    pages: [],
    codeFormats: formats.map(formatOf),
    ...(lookalikes && {
      lookalikes: lookalikes.map(([id, format, pages]) => ({
        id,
        ...formatOf(format),
        ...(pages && { pages: pages.split(' ') }),
        ...(format[1]?.includes('a') && { alsoWhenItFits: true }),
      })),
    }),
  }));

function formatOf([lengths, what = '', startsWith, never]: PackedFormat): CodeFormat {
  const is = (letter: string) => what.includes(letter);
  const alphabet = is('d') ? 'digits' : is('h') && 'hiragana';
  const separators = is('n') ? 'none' : is('y') && 'hyphens';
  return {
    lengths,
    ...(alphabet && { alphabet }),
    ...(startsWith && { startsWith }),
    ...(is('c') && { caseSensitive: true }),
    ...(never && { never }),
    ...(separators && { separators }),
    ...(is('!') && { distinctive: true }),
  };
}
