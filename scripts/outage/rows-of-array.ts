/**
 * The elements of a JSON array, one after another, without ever holding the whole: four years of answers are longer than a string may be.
 * @param chunks the text of one array whose elements are arrays or objects.
 * @returns each element, parsed. Throws a `SyntaxError` for what is no such array, or breaks off.
 */
export async function* rowsOfArray(chunks: AsyncIterable<string>): AsyncGenerator<unknown> {
  let depth = 0;
  let inString = false;
  let isEscaped = false;
  let isClosed = false;
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    let start = depth >= 2 ? 0 : -1;
    for (let i = 0; i < chunk.length; i++) {
      const code = chunk.charCodeAt(i);
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (code === BACKSLASH) isEscaped = true;
        else if (code === QUOTE) inString = false;
      } else if (code === QUOTE) {
        if (depth < 2) throw new SyntaxError('not an array of arrays');
        inString = true;
      } else if (code === OPEN_ARRAY || code === OPEN_OBJECT) {
        if (isClosed) throw new SyntaxError('something follows the array');
        depth += 1;
        if (depth === 2) start = i;
      } else if (code === CLOSE_ARRAY || code === CLOSE_OBJECT) {
        depth -= 1;
        isClosed = depth <= 0;
        if (depth === 1) {
          pieces.push(chunk.slice(start, i + 1));
          const row: unknown = JSON.parse(pieces.length === 1 ? (pieces[0] ?? '') : pieces.join(''));
          pieces = [];
          start = -1;
          yield row;
        }
      }
    }
    if (start >= 0) pieces.push(chunk.slice(start));
  }
  if (!isClosed) throw new SyntaxError('the array breaks off');
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
