import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

const target = path.resolve('docs/catalogue.schema.json');

/**
 * The JSON schema of the catalogue document, made from the types that the card files themselves are held to: `npm run generate:catalogue-schema`.
 * With `--check` it only compares and fails where the file is not what the types give.
 */
export function main(args: readonly string[]): void {
  const made = `${JSON.stringify(schema(), null, 2)}\n`;
  if (!args.includes('--check')) writeFileSync(target, made);
  else if (readFileSync(target, 'utf8') !== made) {
    process.stderr.write('docs/catalogue.schema.json is not fresh: npm run generate:catalogue-schema\n');
    process.exitCode = 1;
  }
}

function schema() {
  const generator = createGenerator({
    path: path.resolve('scripts/catalogue/catalogue-document.ts'),
    tsconfig: path.resolve('tsconfig.json'),
    type: 'CatalogueDocument',
    // Our own compiler checks types; this one only reads them.
    skipTypeCheck: true,
    additionalProperties: false,
  });
  return generator.createSchema('CatalogueDocument');
}
