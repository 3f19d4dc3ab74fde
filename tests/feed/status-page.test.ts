import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { newEvents } from '../../scripts/feed/new-event';
import { statusPage } from '../../scripts/feed/status-page';
import { cards, retailers } from '../../src/catalogue/rules';
import { DAY, HOUR } from '../../src/contracts/epoch-ms';
import type { FeedDocument } from '../../src/contracts/feed';
import type { Locale } from '../../src/contracts/text';
import { at, later, event as reported } from '../outages/support';
import { tillFlags } from './till-flags';

const checkedAt = at('2026-11-24T20:00:00+09:00');
const expiresAt = later(checkedAt, 3 * HOUR);
const locales: readonly Locale[] = ['ja', 'en'];

function documentWith(changes: Partial<FeedDocument> = {}): FeedDocument {
  return { schema: 1, seq: 1, issuedAt: checkedAt, expiresAt: later(checkedAt, 3 * DAY), events: [], readings: [], unread: 0, ...changes };
}

function tills(changes: Partial<typeof tillFlags> = {}) {
  const made = newEvents({ ...tillFlags, cards: 'apple', ...changes }, checkedAt, () => false);
  return made.ok ? made.events : [];
}

const page = (document: FeedDocument, locale: Locale = 'ja') => statusPage({ document, checkedAt, expiresAt, locale });

function opened(html: string) {
  const window = new Window();
  window.document.write(html);
  const text = (selector: string) => window.document.querySelector(selector)?.textContent ?? '';
  return { document: window.document, text };
}

describe.each(locales)('the page in %s', (locale) => {
  const html = page(documentWith({ events: tills() }), locale);

  test('has no script, no form and nothing from elsewhere, and forbids them', () => {
    expect(html).not.toMatch(/<script|<form|<input|<img|<iframe|\bon\w+=|\bsrc=|@import|url\(|\bstyle=/i);
    const [, css = ''] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];
    const hash = createHash('sha256').update(css).digest('base64');
    expect(html).toContain(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  });

  test('says in what language it is, fits telephones and dark rooms', () => {
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain('name="viewport" content="width=device-width, initial-scale=1"');
    expect(html).toContain('prefers-color-scheme: dark');
  });

  test('says that silence proves nothing, when it was checked and until when it may be believed', () => {
    const { text } = opened(html);
    expect(text('.silence')).toMatch(locale === 'ja' ? /使えるとは限りません/ : /does not mean that a card works/);
    expect(text('header')).toContain(locale === 'ja' ? '2026/11/24 20:00' : '24 Nov 2026, 20:00');
    expect(text('header')).toContain(locale === 'ja' ? '2026/11/24 23:00' : '24 Nov 2026, 23:00');
  });

  test('names every card and every shop, and calls nothing fine', () => {
    const { document, text } = opened(html);
    expect(document.querySelectorAll('[data-card]')).toHaveLength(cards.length);
    for (const { name } of retailers) expect(text('main')).toContain(name[locale]);
    expect(text('body')).not.toMatch(
      /正常|問題なし|問題ありません|異常なし|使えます|買えます|\b(fine|OK|Ok|healthy|operational|all good|ready|working normally)\b/,
    );
  });

  test('has one first heading, steps down by one, and holds lists that are lists', () => {
    const { document } = opened(html);
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1)).toBe(true);
    expect([...document.querySelectorAll('dl > *')].every(({ tagName }) => tagName === 'DT' || tagName === 'DD')).toBe(true);
    expect([...document.querySelectorAll('ul')].every((list) => list.children.length > 0)).toBe(true);
    expect(document.querySelectorAll('main')).toHaveLength(1);
  });
});

test('an outage at tills stands with its card and shops, since when, by whom, and is worded by the extension’s own verdict', () => {
  const { text, document } = opened(page(documentWith({ events: tills() })));
  const said = text('[data-event="feed:20261124-tills-apple"]');
  for (const part of ['Apple Gift Card', 'セブン-イレブン、ローソン', '2026/11/24 19:19', 'SNSデイズ', '報道など', '継続中'])
    expect(said).toContain(part);
  expect(document.querySelector('[data-card]')?.getAttribute('data-card')).toBe('apple');
  expect(text('[data-card="apple"]')).toContain('一部で障害が報告されています');
  expect([...document.querySelectorAll('[data-shop]')].map((shop) => shop.getAttribute('data-shop')).sort()).toEqual([
    'lawson',
    'seven-eleven',
  ]);
});

test('where an outage names no shop, no shop is said to be without one', () => {
  expect(page(documentWith({ events: tills({ shops: 'all' }) }))).not.toContain('次のお店については');
  expect(page(documentWith())).toContain('次のお店については');
});

test('a source that could not be read leaves its card unknown', () => {
  const known = { source: 'apple', readAt: checkedAt, events: [], knownComponents: ['App Store'] };
  expect(opened(page(documentWith())).text('[data-card="apple"]')).toContain('わかりません');
  expect(opened(page(documentWith({ readings: [known] }))).text('[data-card="apple"]')).not.toContain('わかりません');
});

test('words of others stay words', () => {
  const title = { ja: '<script>alert(1)</script>', en: '<b>' };
  const readings = [{ source: 'apple', readAt: checkedAt, events: [reported({ title })], knownComponents: ['App Store'] }];
  const html = page(documentWith({ readings }));
  expect(html).toContain('&lt;script>');
  expect(html).not.toContain('<script');
});
