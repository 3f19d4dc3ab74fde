import { expect, test } from 'vitest';
import { guideFile } from '../../scripts/guide/guide-file';
import type { Locale } from '../../src/contracts/text';
import { chapters } from '../../src/guide/chapters';
import { glossary } from '../../src/guide/glossary';

const locales: readonly Locale[] = ['ja', 'en'];

test.each(locales)('the file in %s holds every chapter with its steps, and no script, field or address elsewhere', (locale) => {
  const html = guideFile(locale);
  expect(html).toContain(`<html lang="${locale}">`);
  expect(html).not.toMatch(/<script|<input|<textarea|\bon\w+=|\bsrc=|href="(?!#)|@import|url\(/i);
  for (const { id, title, fixes } of chapters) {
    expect(html).toContain(`id="${id}"`);
    expect(html).toContain(title[locale]);
    for (const fix of fixes) expect(html).toContain(`data-fix="${fix}"`);
  }
});

test.each(locales)('in %s a technical word is explained in the very chapter that uses it', (locale) => {
  const sections = guideFile(locale).split('<section ').slice(1);
  expect(sections).toHaveLength(chapters.length);
  for (const section of sections) {
    const [body = '', rest = ''] = section.split('<aside class="words">');
    const text = body.replace(/<[^>]*>/g, ' ');
    for (const { id, found } of glossary) {
      if (found[locale].test(text)) expect(rest, `${id} in ${section.slice(0, 30)}`).toContain(`data-term="${id}"`);
    }
  }
});
