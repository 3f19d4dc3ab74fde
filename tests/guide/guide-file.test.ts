import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { guideFile, guideFileName } from '../../scripts/guide/guide-file';
import type { Locale } from '../../src/contracts/text';
import { fixOf } from '../../src/findings/catalogue';
import { chapters } from '../../src/guide/chapters';
import { guideReadOn, guideSourceIds } from '../../src/guide/guide-sources';
import { indexWords } from '../../src/guide/index-words';
import { symptomIds, symptoms } from '../../src/guide/symptoms';
import { glossary } from '../../src/i18n/glossary';
import { htmlFaults } from './html-faults';

const locales: readonly Locale[] = ['ja', 'en'];
const files = { ja: guideFile('ja', '1.2.3'), en: guideFile('en', '1.2.3') };
/** A chapter's markup, by its id. */
const sectionsOf = (locale: Locale) =>
  new Map(
    files[locale].split(/<section /).flatMap((part) => {
      const id = /^id="([\w-]+)"/.exec(part)?.[1];
      return id ? [[id, part.split('</section>')[0] ?? ''] as const] : [];
    }),
  );
const textOf = (html: string) => html.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, ' ');

describe.each(locales)('the file in %s', (locale) => {
  const html = files[locale];

  test('holds every chapter with its steps, every symptom, every word of the index and every source', () => {
    const sections = sectionsOf(locale);
    expect([...sections.keys()]).toEqual(chapters.map(({ id }) => id));
    for (const { id, title, fixes } of chapters) {
      const section = sections.get(id) ?? '';
      expect(section).toContain(title[locale]);
      for (const fix of fixes) expect(section).toContain(`data-fix="${fix}"`);
    }
    for (const id of symptomIds) expect(html).toContain(`<span class="entry">${symptoms[id].words[locale]}</span>`);
    for (const { word } of indexWords) expect(html).toContain(`<span class="entry">${word[locale]}</span>`);
    expect(html.split('<section class="sources"')[1]?.match(/<li>/g)).toHaveLength(guideSourceIds.length);
  });

  test('needs no script, field or address elsewhere, and may do nothing but be drawn', () => {
    expect(html).not.toMatch(/<script|<input|<textarea|<button|<form|<iframe|\bon\w+=|\bsrc=|javascript:|@import|url\(/i);
    const other: Locale = locale === 'ja' ? 'en' : 'ja';
    const leavesTo = [...html.matchAll(/href="(?!#)([^"]*)"/g)].map(([, to]) => to);
    expect(leavesTo).toEqual([guideFileName(other)]);
    const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(css).digest('base64');
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    );
    expect(html, 'an inline style would be refused by the policy').not.toMatch(/\sstyle="/);
  });

  test('is small and valid, and says its language, title, version and day', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(250_000);
    expect(htmlFaults(html)).toEqual([]);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toMatch(/<title>[^<]{10,}<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}">/);
    const [year, month, day] = guideReadOn.split('-').map(Number);
    const edition = /<p data-edition[^>]*>([^<]*)<\/p>/.exec(html)?.[1] ?? '';
    expect(edition).toContain('1.2.3');
    for (const part of [String(year), String(day), locale === 'ja' ? `${month}月` : 'November']) expect(edition).toContain(part);
  });

  test('has an info mark with a dated source at every statement, sign, remedy and table', () => {
    for (const [id, section] of sectionsOf(locale)) {
      const claims = section.split(/class="claim[ "]/).slice(1);
      const chapter = chapters.find((one) => one.id === id);
      const expected = (chapter?.text.length ?? 0) + (chapter?.signs.length ?? 0) + (chapter?.fixes.length ?? 0) + (chapter?.table ? 1 : 0);
      expect(claims).toHaveLength(expected);
      for (const claim of claims) {
        const note = /<details class="source">[\s\S]*?<\/details>/.exec(claim)?.[0] ?? '';
        expect(textOf(note), id).toMatch(/2026/);
        expect(claim).toMatch(/<span class="source-number">\[\d+(?:, \d+)*\]/);
      }
    }
  });

  test('has words for every drawing', () => {
    const drawings = html.match(/<svg[^>]*>/g) ?? [];
    expect(drawings).toHaveLength(chapters.filter(({ drawing }) => drawing).length);
    for (const drawing of drawings) expect(drawing).toMatch(/role="img" aria-label="[^"]{15,}"/);
  });

  test('shows all browsers and devices unfolded, and the address of a setting as text', () => {
    expect(html).not.toContain('class="others"');
    for (const { fixes } of chapters) {
      for (const id of fixes) {
        const fix = fixOf(id);
        for (const [family, address] of Object.entries(fix?.opens ?? {})) {
          if (!address.startsWith('{') && fix && family in fix.steps) expect(html).toContain(`<code>${address}</code>`);
        }
      }
    }
  });

  test('explains a technical word in the very chapter that uses it', () => {
    for (const [id, section] of sectionsOf(locale)) {
      const [body = '', rest = ''] = section.split('<div class="words"');
      for (const { id: term, found } of glossary) {
        if (found[locale].test(textOf(body.replace(/<details class="source">[\s\S]*?<\/details>/g, '')))) {
          expect(rest, `${term} in ${id}`).toContain(`data-term="${term}"`);
        }
      }
    }
  });

  test('promises nothing', () => {
    const text = textOf(html);
    expect(text).not.toMatch(/問題ありません|大丈夫です|安全です|必ず使え|\b(?:is ready|will work|all good|is fine|is safe|guaranteed)\b/i);
  });
});

test('Japanese words in the English file are marked as Japanese', () => {
  const unmarked = files.en.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<(\w+)[^>]*\slang="ja"[^>]*>[^<]*<\/\1>/g, '');
  expect(unmarked.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]+/gu) ?? []).toEqual([]);
  expect(files.en).toContain('<span lang="ja">');
});

describe('the test of validity', () => {
  const page = (body: string) =>
    `<!doctype html>\n<html lang="en">\n<head><title>A</title></head>\n<body><main><h1>A</h1>${body}</main></body>\n</html>\n`;
  test('has nothing against a plain page', () =>
    expect(htmlFaults(page('<p>b</p><ul><li id="a"><a href="#a">c</a></li></ul>'))).toEqual([]));
  test.each([
    ['an element that is never closed', '<p>b'],
    ['elements closed in another order', '<p><span>b</p></span>'],
    ['a paragraph around a list', '<p><ul></ul></p>'],
    ['a list that holds something else', '<ul><p>b</p></ul>'],
    ['a name twice', '<p id="a">b</p><p id="a">c</p>'],
    ['a link to nowhere', '<a href="#a">b</a>'],
    ['a label for nothing', '<p aria-labelledby="a">b</p>'],
    ['a level left out', '<h3>b</h3>'],
    ['an attribute twice', '<p class="a" class="b">c</p>'],
    ['a bare <', '<p>1 < 2</p>'],
  ])('sees %s', (_, body) => expect(htmlFaults(page(body)).length).toBeGreaterThan(0));
});
