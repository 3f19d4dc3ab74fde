import type { CardSite } from '../contracts/card';
import type { CodeFormat, Lookalike } from '../contracts/code-format';
import type { PackedFormat, PackedLookalike, PackedShapes } from './unpack-shapes';

/**
 * Writes the code shapes of all cards as they ship into web pages (`unpack-shapes.ts` says how), as JavaScript. A card of whose codes nothing is
 * known is left out. Runs when the extension is built.
 */
export const packedShapes = (sites: readonly CardSite[]): string =>
  shortJson(
    sites
      .filter(({ codeFormats, lookalikes }) => codeFormats.some(({ lengths }) => lengths.length > 0) || lookalikes)
      .map(({ id, codeFormats, lookalikes }): PackedShapes => {
        const formats = codeFormats.map((format) => packedFormat(format));
        return lookalikes ? [id, formats, lookalikes.map(packedLookalike)] : [id, formats];
      }),
  );

function packedFormat(
  { lengths, alphabet, startsWith, caseSensitive, never, separators, distinctive }: CodeFormat,
  alsoWhenItFits = false,
): PackedFormat {
  const alphabets = { digits: 'd', hiragana: 'h' };
  const what = [
    alphabet && alphabets[alphabet],
    caseSensitive && 'c',
    separators && (separators === 'none' ? 'n' : 'y'),
    distinctive && '!',
    alsoWhenItFits && 'a',
  ];
  return [lengths, what.filter(Boolean).join(''), startsWith ?? '', never ?? ''];
}

const packedLookalike = (lookalike: Lookalike): PackedLookalike => [
  lookalike.id,
  packedFormat(lookalike, lookalike.alsoWhenItFits === true),
  lookalike.pages?.join(' ') ?? '',
];

/** JSON in which what is empty at the end of a list is left out. */
const shortJson = (packed: unknown): string => JSON.stringify(packed).replace(/(?:,"")+\]/g, ']');
