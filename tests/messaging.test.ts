import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { known } from '../src/contracts/observed';
import { parseMessageToWorker } from '../src/message-schemas';
import { senderOf, sendToWorker } from '../src/messaging';
import { goodPage } from './support/situation';

const facts = { ...goodPage, card: 'apple' };

test('a sender is cut down to its origin: a code in path, query or fragment goes no further', () => {
  const url = 'https://play.google.com/redeem/CANARY?code=CANARY#CANARY';
  const sender = senderOf({ id: fakeBrowser.runtime.id, url, frameId: 3, tab: { id: 7 } });
  expect(sender).toEqual({ kind: 'page', tabId: 7, frameId: 3, origin: 'https://play.google.com' });
});

test('a page of the extension is told from a store page', () => {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://test-extension-id/');
  expect(senderOf({ id: fakeBrowser.runtime.id, url: 'chrome-extension://test-extension-id/popup.html?tab=1' })?.kind).toBe(
    'extensionPage',
  );
  expect(senderOf({ id: fakeBrowser.runtime.id, url: 'https://test-extension-id/' })?.kind).toBe('page');
});

test.each([
  ['another extension', { id: 'stranger', url: 'https://a.example/' }],
  ['a sender without address', { id: fakeBrowser.runtime.id }],
])('%s is nobody', (_, raw) => expect(senderOf(raw)).toBeNull());

test('a report of plain facts is taken', () => {
  expect(parseMessageToWorker({ type: 'pageReport', facts, watchers: 'notYet' })).toEqual({
    type: 'pageReport',
    facts,
    watchers: 'notYet',
  });
});

test.each([
  ['a field that is not in the contract', { ...facts, code: 'CANARY' }],
  ['text where an id belongs', { ...facts, page: 'my code is CANARY' }],
  ['a card that nobody knows', { ...facts, card: 'CANARY' }],
  ['text as a reason', { ...facts, siteData: { known: false, reason: 'CANARY' } }],
  ['text as a value', { ...facts, siteData: known('CANARY') }],
  ['something beside a value', { ...facts, online: { known: true, value: true, note: 'CANARY' } }],
  ['an issue that does not exist', { ...facts, codeIssues: ['CANARY'] }],
  ['a look-alike that is no id', { ...facts, codeResembles: 'CANARY CODE' }],
  ['a document id that is no whole number', { ...facts, documentId: 0.5 }],
  ['an HTTP status that is none', { ...facts, pageStatus: known(42) }],
])('a report with %s is refused', (_, bad) =>
  expect(parseMessageToWorker({ type: 'pageReport', facts: bad, watchers: 'notYet' })).toBeNull(),
);

test.each([null, undefined, 1, 'pageReport', [], {}, { type: 'evil' }, { type: 'bannerAsks', more: 1 }, { type: 'pageLeft' }])(
  'what is no message is refused: %j',
  (raw) => expect(parseMessageToWorker(raw)).toBeNull(),
);

test('no answer and a vanished extension are values, not exceptions', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(
    new Error('Could not establish connection. Receiving end does not exist.'),
  );
  expect(await sendToWorker({ type: 'bannerAsks' })).toEqual({ answered: false, why: 'noAnswer' });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'));
  expect(await sendToWorker({ type: 'bannerAsks' })).toEqual({ answered: false, why: 'gone' });
});
