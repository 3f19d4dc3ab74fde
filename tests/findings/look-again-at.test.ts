import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAgainAt } from '../../src/findings/look-again-at';
import { parseMessageToWorker } from '../../src/message-schemas';
import { sendToFrame } from '../../src/messaging';
import { listFindings, saveFindings } from '../../src/storage';
import { goodPage, noon } from '../support/situation';

const facts = { ...goodPage, card: 'apple' };
const document = { facts, origin: 'https://cards.example', findings: [], openQuestions: [], judgedAt: noon };

vi.mock('../../src/messaging', () => ({ sendToFrame: vi.fn() }));

/** Which document answers in which frame. */
const answering = (byFrame: Readonly<Record<number, number>>) => {
  fakeBrowser.reset();
  Reflect.set(fakeBrowser.i18n, 'getUILanguage', () => 'en');
  vi.mocked(sendToFrame).mockImplementation(async (_, frame, { type }) => (type === 'whichDocument' ? (byFrame[frame] ?? null) : true));
};

test('documents that answer stay, and those that are gone are forgotten', async () => {
  answering({ 0: facts.documentId });
  await saveFindings(7, 0, document);
  await saveFindings(7, 3, { ...document, facts: { ...facts, documentId: 99 } });
  expect(await lookAgainAt(7)).toBe(true);
  expect((await listFindings(7)).map(({ frameId }) => frameId)).toEqual([0]);
});

test('a page where nobody answers was not looked at', async () => {
  answering({});
  await saveFindings(7, 0, document);
  expect(await lookAgainAt(7)).toBe(false);
});

test.each([
  [{ type: 'lookAgain', tabId: 7 }, true],
  [{ type: 'lookAgain' }, false],
  [{ type: 'lookAgain', tabId: -1 }, false],
  [{ type: 'lookAgain', tabId: 7, url: 'https://a.example' }, false],
  [{ type: 'bannerOpensToldSomeone' }, true],
])('%j is a message: %s', (raw, expected) => expect(parseMessageToWorker(raw) !== null).toBe(expected));
