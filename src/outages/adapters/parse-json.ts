/** Real answers of all sources read so far have less than 200,000 characters. */
const LONGEST_ANSWER = 2_000_000;

export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: 'tooLarge' | 'parse' };

/** @param body an answer's text, with or without a byte order mark. @returns what it holds, or why it could not be read. Never throws. */
export function parseJson(body: string): ParsedJson {
  if (body.length > LONGEST_ANSWER) return { ok: false, error: 'tooLarge' };
  try {
    return { ok: true, value: JSON.parse(body.replace(/^\uFEFF/, '')) };
  } catch {
    return { ok: false, error: 'parse' };
  }
}
