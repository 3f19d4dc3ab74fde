import { expect, test } from 'vitest';
import { articleCoverage } from '../../../src/guide/article-coverage';
import { purchases } from '../../e2e/stories/purchases';
import { scenes } from '../../e2e/stories/scenes';
import { storiesOfArticle } from '../../e2e/stories/stories-of-article';
import { troubles } from '../../e2e/stories/troubles';

const told: readonly string[] = [
  'guide',
  ...Object.keys(scenes).map((id) => `page:${id}`),
  ...Object.keys(troubles).map((id) => `notWorking:${id}`),
  ...Object.keys(purchases).map((id) => `buying:${id}`),
];

test('every cause and remedy of the article has a story, and no story is of a row that is gone', () =>
  expect(Object.keys(storiesOfArticle).sort()).toEqual(Object.keys(articleCoverage).sort()));

test('every row can be found in the guide as well', () =>
  expect(Object.entries(storiesOfArticle).flatMap(([row, stories]) => (stories.includes('guide') ? [] : [row]))).toEqual([]));

test('no story is told that no row of the article asks for', () => {
  const wanted = new Set<string>(Object.values(storiesOfArticle).flat());
  expect(told.filter((id) => !wanted.has(id))).toEqual([]);
});
