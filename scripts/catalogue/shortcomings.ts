import { isComplete, type Piece, pieces } from './pieces';
import type { CardFile } from './read-catalogue';
import { leastComplete, required } from './required';

/** What the catalogue has less of than it should, one line each; empty when all is well. Cards that nobody asked for need nothing more. */
export function shortcomings(cards: ReadonlyMap<string, CardFile>): readonly string[] {
  const complete = [...cards.values()].filter(isComplete).length;
  return [
    ...Object.entries(required).flatMap(([id, needed]) => {
      const file = cards.get(id);
      return file === undefined
        ? [`${id}: has no file`]
        : needed.filter(lackedBy(file)).map((piece) => `${id}: ${piece} is not known any more`);
    }),
    ...(complete < leastComplete ? [`only ${complete} cards hold address, shape, message and contact; ${leastComplete} should`] : []),
  ];
}

const lackedBy = (file: CardFile) => (piece: Piece) => pieces[piece](file) === 'no';

/** Sources that were read more than a year before a day, as «card: source (day)». They want to be read again. */
export function oldSources(cards: ReadonlyMap<string, CardFile>, today: number): readonly string[] {
  const year = 365 * 86_400_000;
  return [...cards].flatMap(([id, { prose }]) =>
    Object.entries(prose.sources)
      .filter(([, { readOn }]) => today - Date.parse(readOn) > year)
      .map(([key, { readOn }]) => `${id}: ${key} (${readOn})`),
  );
}
