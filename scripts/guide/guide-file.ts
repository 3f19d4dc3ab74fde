import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Locale } from '../../src/contracts/text';
import { Guide } from '../../src/ui/guide/guide';
import { guideWords } from '../../src/ui/guide/guide-words';

/** The name of the file in one language; each leads to the other, so they must lie in one folder. */
export const guideFileName = (locale: Locale): string => `guide-${locale}.html`;

/**
 * @param version of the extension that the guide belongs to.
 * @returns the guide in one language as a whole page that needs nothing else: no script, no picture, no font from elsewhere. Its own policy
 *   allows the one style sheet in it and nothing more.
 */
export function guideFile(locale: Locale, version: string): string {
  const css = readFileSync(path.resolve('src/ui/guide/guide.css'), 'utf8');
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  const { title, description, otherLanguage } = guideWords[locale];
  const other: Locale = locale === 'ja' ? 'en' : 'ja';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<meta name="generator" content="Tsukaeru ${version}">
<title>${title}</title>
<style>${css}</style>
</head>
<body><header class="on-screen"><a href="${guideFileName(other)}" hreflang="${other}" lang="${other}">${otherLanguage}</a></header>
${renderToString(h(Guide, { locale, version, inside: null }))}</body>
</html>
`;
}
