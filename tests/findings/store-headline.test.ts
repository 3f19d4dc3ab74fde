import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cardOf } from '../../src/catalogue/rules';
import { headlineFor } from '../../src/findings/headline-for';
import { storeHeadline } from '../../src/findings/store-headline';
import { uiWords } from '../../src/i18n/ui-words-of';
import { forgetTab, type PlacedFindings, removeFindings, saveFindings, saveSiteChoices } from '../../src/storage';
import { headline as schema } from '../../src/stored-schemas';
import { elsewhere, finding, placed } from '../ui/popup/this-page/documents';

const apple = { card: 'apple', page: 'redeem' };
const kept = async () => Object.keys(await fakeBrowser.storage.session.get(null)).filter((key) => key.startsWith('headline:'));
const store = async (documents: readonly PlacedFindings[]) => {
  for (const { tabId, frameId, document } of documents) await saveFindings(tabId, frameId, document);
  await storeHeadline(1, documents);
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('ja');
});

describe.each(['ja', 'en'] as const)('what comes first of a page, in %s', (locale) => {
  const { popup, thisPage } = uiWords[locale];
  const name = cardOf('apple')?.name[locale] ?? '';
  const open = (documents: readonly PlacedFindings[]) =>
    documents.map((one) => ({ ...one, document: { ...one.document, openQuestions: [{ check: 'service-outage', reason: 'stale' }] } }));

  test.each([
    [
      'the worst speaks',
      [placed(apple, { findings: [finding('x'), finding('insecure-page', { severity: 'critical' })] })],
      'critical',
      popup.headline.critical,
    ],
    ['a warning', [placed(apple, { findings: [finding('insecure-page')] })], 'warning', popup.headline.warning],
    [
      'information is no warning',
      [placed(apple, { findings: [finding('insecure-page', { severity: 'info' })] })],
      'info',
      popup.nothingKnown(name),
    ],
    ['nothing', [placed(apple)], 'nothing', popup.nothingKnown(name)],
    ['could not tell', open([placed(apple)]), 'nothing', popup.headline.couldNotTell(name)],
    ['no card that we know', [placed(elsewhere)], 'nothing', thisPage.unknownCard],
    [
      'a check that is not known any more',
      [placed(apple, { findings: [finding('gone', { severity: 'critical' })] })],
      'nothing',
      popup.nothingKnown(name),
    ],
  ] as const)('%s', (_, documents, tone, title) => {
    expect(headlineFor(documents, {}, locale)).toMatchObject({ locale, tone, title });
  });

  test.each([
    ['a page', { 'apple/redeem': 'notACodeField' }],
    ['a site', { 'shop.example': 'muted' }],
  ] as const)('%s that is silenced has none', (_, choices) => {
    expect(headlineFor([placed(apple, { findings: [finding('insecure-page')] })], choices, locale)).toBeNull();
  });

  test('a frame that is silenced takes its findings along', () => {
    const bad = placed(elsewhere, {
      origin: 'https://pay.example',
      frameId: 7,
      findings: [finding('insecure-page', { severity: 'critical' })],
    });
    expect(headlineFor([placed(apple), bad], { 'pay.example': 'muted' }, locale)).toMatchObject({ tone: 'nothing', card: name });
  });

  test('a host as long as none is does not make it too long to be stored', () => {
    const made = headlineFor([placed(elsewhere, { origin: `https://${'a'.repeat(2_000)}.example` })], {}, locale);
    expect(schema.safeParse(made).success).toBe(true);
  });
});

describe('it goes when what it was made from goes', () => {
  const warned = [placed(apple, { findings: [finding('insecure-page')] })];
  beforeEach(async () => {
    await store(warned);
    expect(await kept()).toEqual(['headline:1']);
  });

  test('the tab is closed', async () => {
    await forgetTab(1);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  test('a neighbour is closed: it stays', async () => {
    await forgetTab(11);
    expect(await kept()).toEqual(['headline:1']);
  });

  test('the page is left, even where the worker is stopped right after', async () => {
    await removeFindings(1, 0);
    expect(await kept()).toEqual([]);
  });

  test('the page is judged anew, even where the worker is stopped before it says so', async () => {
    await saveFindings(1, 0, placed(apple).document);
    expect(await kept()).toEqual([]);
  });

  test('the person decides about a site, before the worker has heard of it', async () => {
    await saveSiteChoices({ 'shop.example': 'muted' });
    expect(await kept()).toEqual([]);
    await storeHeadline(1, warned);
    expect(await kept()).toEqual([]);
  });

  test('no document is left', async () => {
    await storeHeadline(1, []);
    expect(await kept()).toEqual([]);
  });
});
