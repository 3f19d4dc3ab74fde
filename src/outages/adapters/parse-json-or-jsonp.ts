/**
 * @param body a JSON object, with or without a byte order mark, or JSONP (`name({…});`).
 * @returns the value, or `undefined` where the text is neither: a web page that carries an object in a script is a web page.
 */
export function parseJsonOrJsonp(body: string): unknown {
  const text = body.replace(/^\uFEFF/, '').trim();
  if (!/^[^<[{]{0,200}\(\s*\{/.test(text) && !text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text.startsWith('{') ? text : text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}
