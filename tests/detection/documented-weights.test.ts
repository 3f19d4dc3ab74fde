import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weights } from '../../src/detection/weights';

const section = /## Signals and weights\n([\s\S]*?)\n## /.exec(readFileSync('docs/detection.md', 'utf8'))?.[1] ?? '';
const rowsOfDocs = section.split('\n').filter((line) => /^\| .* [+−]\d/.test(line));
const signed = (weight: number) => (weight < 0 ? `−${-weight}` : `+${weight}`);

test('docs/detection.md tells the weights as they are', () => {
  expect(rowsOfDocs).toEqual(
    weights.map(([places, meaning, weight, once]) => `| ${places.join(', ')} | ${meaning} | ${signed(weight)}${once ? ', once' : ''} |`),
  );
});
