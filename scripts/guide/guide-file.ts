import { readFileSync } from 'node:fs';
import path from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Locale } from '../../src/contracts/text';
import { Guide } from '../../src/ui/guide/guide';
import { guideWords } from '../../src/ui/guide/guide-words';

/** @returns the guide in one language as a whole page that needs nothing else: no script, no picture, no font from elsewhere. */
export function guideFile(locale: Locale): string {
  const css = readFileSync(path.resolve('src/ui/guide/guide.css'), 'utf8');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${guideWords[locale].title}</title>
<style>${css}</style>
</head>
<body>${renderToString(h(Guide, { locale }))}</body>
</html>
`;
}
