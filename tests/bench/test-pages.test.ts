import { expect, it } from 'vitest';
import { webPages } from '../../scripts/bench/names';
import { pageAt, testPages } from '../../scripts/bench/test-pages';
import { sites } from '../../src/catalogue/sites';
import { pageOfAddress } from '../../src/detection/page-of-address';

const count = (html: string, tag: RegExp) => html.match(tag)?.length ?? 0;

it.each([
  ['bare', 14, 0],
  ['no-form-1500', 1_500, 10],
  ['no-form-20000', 20_000, 10],
] as const)('%s has as many elements as its name says, and nothing to type into', (name, elements, give) => {
  const { html } = testPages[name];
  expect(Math.abs(count(html, /<[a-z]/g) - elements)).toBeLessThanOrEqual(give);
  expect(count(html, /<(?:input|textarea|form)\b/g)).toBe(0);
});

it('has a thousand inputs where it says so', () => expect(count(testPages['inputs-1000'].html, /<input\b/g)).toBe(1_000));

it.each(webPages)('%s stands where the observer really looks', (name) => {
  const { host, path, html } = testPages[name];
  expect(pageOfAddress(`https://${host}${path}`, false, sites)).not.toBeNull();
  expect(pageAt(host, path)).toBe(html);
});

it('asks for nothing beyond its own document', () => {
  for (const { html } of Object.values(testPages)) expect(html).not.toMatch(/\ssrc=|@import|url\(|<link (?!rel="icon" href="data:,")/);
});
