import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DocumentFindings } from '../src/contracts/finding';
import type { SourceReading } from '../src/contracts/source-reading';
import {
  forgetTab,
  listFindings,
  listReadings,
  loadFindings,
  loadJournal,
  loadPurchaseChoice,
  saveFindings,
  saveJournal,
  savePurchaseChoice,
  saveReading,
} from '../src/storage';
import { goodPage, noon, outage } from './support/situation';

const document: DocumentFindings = {
  facts: { ...goodPage, card: 'apple' },
  origin: 'https://apps.apple.com',
  findings: [
    { key: 'apple/x', check: 'x', say: 'default', severity: 'warning', certainty: 'hint', fixes: ['f'], data: { n: 1, s: 'a', l: ['b'] } },
  ],
  openQuestions: [{ check: 'y', reason: 'stale' }],
  judgedAt: noon,
};
const reading: SourceReading = {
  source: 'apple',
  good: { fetchedAt: noon, validUntil: noon, events: [outage], knownComponents: ['App Store'], seq: null },
  lastTry: { at: noon, error: 'timeout' },
};

beforeEach(() => fakeBrowser.reset());

test('what was stored is read again unchanged', async () => {
  await saveFindings(1, 0, document);
  await saveReading(reading);
  await saveJournal(1, [{ card: 'apple', page: 'redeem', at: noon }]);
  expect(await loadFindings(1, 0)).toEqual(document);
  expect(await listReadings()).toEqual([reading]);
  expect(await loadJournal(1)).toEqual([{ card: 'apple', page: 'redeem', at: noon }]);
});

test('documents are listed by tab, the top document first', async () => {
  await saveFindings(1, 5, document);
  await saveFindings(1, 0, document);
  await saveFindings(11, 0, document);
  expect((await listFindings(1)).map(({ frameId }) => frameId)).toEqual([0, 5]);
  expect(await listFindings(null)).toHaveLength(3);
});

test('a closed tab leaves nothing behind, and takes nothing of its neighbours along', async () => {
  await saveFindings(1, 0, document);
  await saveJournal(1, [{ card: 'apple', page: 'redeem', at: noon }]);
  await saveFindings(11, 0, document);
  await forgetTab(1);
  expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['findings:11:0']);
});

test.each([
  ['nothing', undefined],
  ['no envelope', document],
  ['a newer version', { version: 99, value: document }],
  ['an older version that nobody can migrate', { version: 0, value: document }],
  ['a damaged value', { version: 1, value: { ...document, findings: 'gone' } }],
  ['text', 'x'],
])('%s counts as absent', async (_, stored) => {
  await fakeBrowser.storage.session.set({ 'findings:1:0': stored });
  expect(await loadFindings(1, 0)).toBeNull();
  expect(await listFindings(1)).toEqual([]);
});

test('what was chosen before buying is kept as three ids and nothing else', async () => {
  expect(await loadPurchaseChoice()).toBeNull();
  const choice = { card: 'apple', retailer: 'lawson', place: null };
  await savePurchaseChoice(choice);
  expect(await loadPurchaseChoice()).toEqual(choice);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ purchaseChoice: { version: 1, value: choice } });
  await fakeBrowser.storage.local.set({ purchaseChoice: { version: 1, value: { card: 7 } } });
  expect(await loadPurchaseChoice()).toBeNull();
});
