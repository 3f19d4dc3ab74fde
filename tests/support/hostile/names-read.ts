import fs from 'node:fs';
import path from 'node:path';

/** Scripts that run in pages: those of the package's folder, where the worker is the only one that does not. */
const scriptsIn = (folder: string) => fs.readdirSync(folder).filter((file) => file.endsWith('.js') && file !== 'background.js');

/** `a.name`, `{ name: b } = a` and `'name' in a`. An object that is written looks like one that is read from: a few names too many do no harm. */
const reads = /\.([A-Za-z_]\w*)|[{,]([A-Za-z_]\w*)[:,}=]|[`'"]([A-Za-z_]\w*)[`'"]in\b/g;

/**
 * Every property name that a built script reads from anything. Which of them a document or an element has, the browser knows.
 * @param only one script's, else all.
 */
export function namesRead(folder: string, only?: string): readonly string[] {
  const names = scriptsIn(folder)
    .filter((file) => only === undefined || file === only)
    .flatMap((file) => [...fs.readFileSync(path.join(folder, file), 'utf8').matchAll(reads)])
    .map(([, ...name]) => name.find((one) => one !== undefined) ?? '');
  return [...new Set(names)].sort();
}
