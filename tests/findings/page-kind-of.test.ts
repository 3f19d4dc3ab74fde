import { expect, test } from 'vitest';
import { sites } from '../../src/catalogue/sites';
import { pageKindOf } from '../../src/findings/page-kind-of';

test.each([
  ['apple', 'redeem', 'redeem'],
  ['apple', 'balance', 'balance'],
  ['apple', 'no-such-page', 'redeem'],
  ['no-such-card', 'balance', 'redeem'],
] as const)('%s/%s is a page to %s', (card, page, kind) => expect(pageKindOf(card, page)).toBe(kind));

test('every page of the catalogue is of the kind that its file says', () => {
  const pages = sites.flatMap((site) => site.pages.map((page) => ({ card: site.id, page: page.id, kind: page.kind ?? 'redeem' })));
  expect(pages.some(({ kind }) => kind === 'balance')).toBe(true);
  for (const { card, page, kind } of pages) expect(pageKindOf(card, page), `${card}/${page}`).toBe(kind);
});
