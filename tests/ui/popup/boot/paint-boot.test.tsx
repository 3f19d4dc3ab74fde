// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { severities } from '../../../../src/contracts/check';
import { headlineFor } from '../../../../src/findings/headline-for';
import { uiWords } from '../../../../src/i18n/ui-words-of';
import type { PlacedFindings } from '../../../../src/storage';
import { headWords, questions } from '../../../../src/ui/popup/boot/head-words';
import { paintHead, paintHeadline } from '../../../../src/ui/popup/boot/paint-boot';
import { Popup } from '../../../../src/ui/popup/popup';
import { popupState } from '../outages/support';
import { elsewhere, finding, placed } from '../this-page/documents';

const apple = { card: 'apple', page: 'redeem' };
const open = (one: PlacedFindings): PlacedFindings => ({
  ...one,
  document: { ...one.document, openQuestions: [{ check: 'service-outage', reason: 'stale' }] },
});
const pages: readonly (readonly [string, readonly PlacedFindings[]])[] = [
  ...severities.map((severity) => [severity, [placed(apple, { findings: [finding('insecure-page', { severity })] })]] as const),
  ...severities.map(
    (severity) => [`${severity}, card not known`, [placed(elsewhere, { findings: [finding('insecure-page', { severity })] })]] as const,
  ),
  ['a check that is not known any more', [placed(apple, { findings: [finding('gone', { severity: 'critical' })] })]],
  ['nothing known against it', [placed(apple)]],
  ['could not tell', [open(placed(apple))]],
  ['could not tell, with a warning', [open(placed(apple, { findings: [finding('insecure-page')] }))]],
  ['told by a frame', [open(placed(apple)), placed({ ...apple, codeField: 'notSeen' }, { frameId: 3 })]],
  ['outside of the list', [placed(elsewhere)]],
  ['outside of the list, card known', [placed({ ...elsewhere, card: 'apple' })]],
  ['a balance page', [placed({ ...elsewhere, purpose: 'balance-check' })]],
  ['a till', [placed({ ...elsewhere, purpose: 'checkout-with-giftcard' })]],
  [
    'a frame that knows the card',
    [placed({ ...elsewhere, codeField: 'notSeen' }), placed({ ...elsewhere, card: 'apple' }, { frameId: 7 })],
  ],
  [
    'two pages without a field',
    [placed({ ...elsewhere, codeField: 'notSeen' }), placed({ ...apple, codeField: 'notSeen' }, { frameId: 7 })],
  ],
];
let root: Element;
const headAndHeadline = () => [root.querySelector('header')?.outerHTML, root.querySelector('#panel > .headline')?.outerHTML];
const paintAll = (locale: 'ja' | 'en', documents: readonly PlacedFindings[]) =>
  render(h(Popup, { state: popupState({ documents }, locale), checkNow: async () => {}, toldSomeone: false }), root);

/** Preact remembers what it painted into an element, so each paint that shall be a first one gets an element of its own. */
const freshRoot = () => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
};
beforeEach(freshRoot);

describe.each(['ja', 'en'] as const)('the popup’s first paint in %s', (locale) => {
  test('its words are those of the popup', () => {
    const { product, popup } = uiWords[locale];
    expect(headWords[locale]).toEqual({ product, ...Object.fromEntries(questions.map((id) => [id, popup[id]])) });
  });

  test.each(pages)('%s: the popup says the same in the same markup, and takes the elements over', (_, documents) => {
    const headline = headlineFor(documents, {}, locale);
    if (headline === null) throw new Error('nothing was said');
    paintHeadline(paintHead(root, locale), headline);
    const booted = headAndHeadline();
    const standing = [...root.querySelectorAll('*')];
    document.getElementById('tab-thisPage')?.focus();
    paintAll(locale, documents);
    expect(standing.filter((one) => !one.isConnected)).toEqual([]);
    expect(document.activeElement?.id).toBe('tab-thisPage');
    expect(headAndHeadline()).toEqual(booted);
    expect([...root.children].map(({ localName }) => localName)).toEqual(['header', 'main', 'footer']);
    freshRoot();
    paintAll(locale, documents);
    expect(booted).toEqual(headAndHeadline());
    expect(booted).not.toContain(undefined);
  });

  test('a tab that was pressed before the popup was there is opened', () => {
    paintHead(root, locale);
    document.getElementById('tab-outages')?.focus();
    paintAll(locale, []);
    expect(document.querySelector('[aria-selected=true]')?.id).toBe('tab-outages');
    expect(document.activeElement?.id).toBe('tab-outages');
  });

  test('where nothing was judged there is the head alone, and the panel waits', () => {
    const panel = paintHead(root, locale);
    expect(panel.childNodes).toHaveLength(0);
    paintAll(locale, []);
    expect(panel.isConnected).toBe(true);
    expect(panel.querySelector('.headline')).not.toBeNull();
  });

  test('markup that was stored is text', () => {
    const panel = paintHead(root, locale);
    paintHeadline(panel, {
      locale,
      tone: 'info',
      page: 'listed',
      card: '<b>x</b>',
      title: '<img src=x>',
      notes: [{ look: 'strong', text: '<i>y</i>' }],
    });
    expect(panel.querySelector('b, img, i')).toBeNull();
    expect(panel.textContent).toBe('<b>x</b><img src=x><i>y</i>');
  });
});
