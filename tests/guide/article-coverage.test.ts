import { expect, test } from 'vitest';
import { fixOf } from '../../src/findings/catalogue';
import { articleCoverage } from '../../src/guide/article-coverage';
import { chapters } from '../../src/guide/chapters';

/** Every cause and remedy that the article names, in our own words. */
const named = [
  'system-failure',
  'bought-but-unusable',
  'invalidated-card',
  'mistyped',
  'expired',
  'already-used',
  'card-in-unusable-state',
  'other-country',
  'back-button-error',
  'old-browser',
  'wrong-proxy-setting',
  'cookies-off',
  'card-not-for-site',
  'device-without-sha-2',
  'unstable-connection',
  'wait-for-recovery',
  'look-at-official-notices',
  'no-way-back-to-cash',
  'do-not-buy',
  'credit-card-instead',
  'other-gift-card-instead',
  'recommended-systems',
  'update-browser-in-store',
  'update-system',
  'enter-passcode',
  'enough-time-to-update',
  'restart-router',
  'change-wifi-channel',
  'check-cable',
  'airplane-mode',
  'restart-device',
  'use-buttons-on-page',
  'start-again-from-front-page',
  'switch-proxy-off',
  'unblock-cookies',
  'use-card-of-the-site',
  'replace-device',
  'ask-support',
  'keep-enquiry-number',
];

const chapterIds = new Set(chapters.map(({ id }) => id));
const inChapters = new Set(chapters.flatMap(({ fixes }) => fixes));

test('every cause and remedy of the article is dealt with, and nothing else is listed', () => {
  expect(Object.keys(articleCoverage).sort()).toEqual(named.toSorted());
});

test.each(Object.entries(articleCoverage))('%s leads to something that a reader finds in the guide', (_, covered) => {
  if ('chapter' in covered) expect(chapterIds).toContain(covered.chapter);
  else {
    expect(fixOf(covered.fix)).not.toBeNull();
    expect(inChapters).toContain(covered.fix);
  }
});

test.each(chapters.map((chapter) => [chapter.id, chapter] as const))('%s names fixes that exist, signs and sources', (_, chapter) => {
  for (const id of chapter.fixes) expect(fixOf(id), id).not.toBeNull();
  for (const list of [chapter.text, chapter.signs, chapter.fixes, chapter.sources]) expect(list.length).toBeGreaterThan(0);
});

test('every file of a chapter has its place in the order', () => {
  const files = Object.keys(import.meta.glob('../../src/guide/chapters/*.ts')).map((path) => path.replace(/^.*\/|\.ts$/g, ''));
  expect(chapters.map(({ id }) => id).sort()).toEqual(files.sort());
});
