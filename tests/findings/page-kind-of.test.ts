import { expect, test } from 'vitest';
import { sites } from '../../src/catalogue/sites';
import { type PagePurpose, pagePurposes } from '../../src/contracts/page-purpose';
import { pageKindOf } from '../../src/findings/page-kind-of';

test.each([
  ['apple', 'redeem', 'redeem'],
  ['apple', 'balance', 'balance'],
  ['apple', 'no-such-page', 'redeem'],
  ['no-such-card', 'balance', 'redeem'],
] as const)('%s/%s is a page to %s', (card, page, kind) => expect(pageKindOf({ card, page, purpose: 'none' })).toBe(kind));

test('elsewhere the words of the page tell', () => {
  const of = (purpose: PagePurpose) => pageKindOf({ card: 'apple', page: 'elsewhere', purpose });
  expect(pagePurposes.filter((purpose) => of(purpose) === 'balance')).toEqual(['balance-check']);
});

test('every page of the catalogue is of the kind that its file says', () => {
  const pages = sites.flatMap((site) => site.pages.map((page) => ({ card: site.id, page: page.id, kind: page.kind ?? 'redeem' })));
  expect(pages.some(({ kind }) => kind === 'balance')).toBe(true);
  for (const { card, page, kind } of pages) expect(pageKindOf({ card, page, purpose: 'none' }), `${card}/${page}`).toBe(kind);
});
