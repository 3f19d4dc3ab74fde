import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, epochMs, HOUR, MINUTE, SECOND } from '../../src/contracts/epoch-ms';
import { known } from '../../src/contracts/observed';
import { expectedAnswers } from '../../src/findings/expected-answers';
import { handleFormSubmitted } from '../../src/findings/handle-form-submitted';
import { noteAnswer } from '../../src/findings/note-answer';
import { noteAccepted, noteHeldOff, noteSubmit, triesNow } from '../../src/findings/tries';
import { loadTries, saveJournal } from '../../src/storage';
import { goodPage, noon } from '../support/situation';

const at = (offset: number) => epochMs(noon + offset);
const page = { ...goodPage, card: 'amazon' };
beforeEach(() => fakeBrowser.reset());

test('submits are counted, one for all signs of it, also when two tabs send at once', async () => {
  await Promise.all([noteSubmit('amazon', at(0)), noteSubmit('amazon', at(SECOND)), noteSubmit('amazon', at(MINUTE))]);
  expect(await triesNow('amazon', at(MINUTE))).toEqual({ failed: [at(0), at(MINUTE)], acceptedAt: null });
});

test('they are forgotten after a day, or when the card’s lock-out would be over', async () => {
  await noteSubmit('amazon', at(0));
  await noteSubmit('ubisoft', at(0));
  expect((await triesNow('amazon', at(DAY - 1))).failed).toHaveLength(1);
  expect((await triesNow('amazon', at(DAY))).failed).toEqual([]);
  expect((await triesNow('ubisoft', at(HOUR))).failed).toEqual([]);
});

test('acceptance clears them and is remembered for 30 days', async () => {
  await noteSubmit('amazon', at(0));
  await noteAccepted('amazon', at(MINUTE));
  expect(await triesNow('amazon', at(MINUTE))).toEqual({ failed: [], acceptedAt: at(MINUTE) });
  expect((await triesNow('amazon', at(MINUTE + 30 * DAY))).acceptedAt).toBeNull();
});

test('an acceptance that goes on standing in one document counts once', async () => {
  const facts = { ...page, pageAnswer: 'added' };
  await noteAnswer(facts, null, at(0));
  await noteSubmit('amazon', at(MINUTE));
  await noteAnswer(facts, facts, at(2 * MINUTE));
  expect(await triesNow('amazon', at(2 * MINUTE))).toEqual({ failed: [at(MINUTE)], acceptedAt: at(0) });
  await noteAnswer({ ...facts, pageAnswer: 'invalid' }, facts, at(3 * MINUTE));
  expect((await triesNow('amazon', at(3 * MINUTE))).failed).toHaveLength(1);
});

test('HTTP 429 counts as the limit reached, and twice is once', async () => {
  await noteSubmit('spotify', at(0));
  await noteHeldOff('spotify', at(MINUTE));
  await noteAnswer({ ...page, card: 'spotify', pageStatus: known(429) }, null, at(2 * MINUTE));
  expect((await triesNow('spotify', at(2 * MINUTE))).failed).toEqual([at(0), at(MINUTE), at(MINUTE), at(MINUTE)]);
});

test.each([undefined, 'x', { version: 2, value: {} }, { version: 1, value: { failed: ['x'], acceptedAt: null } }])(
  'damaged tries count as none: %j',
  async (stored) => {
    await fakeBrowser.storage.local.set({ 'tries:amazon': stored });
    expect(await triesNow('amazon', noon)).toEqual({ failed: [], acceptedAt: null });
  },
);

test('what may be answered is told only after a submit of the card in the tab, for half an hour, with no meaning', async () => {
  expect(await expectedAnswers('amazon', 1, noon)).toEqual([]);
  await saveJournal(1, [{ card: 'amazon', page: 'redeem', at: noon }]);
  const expected = await expectedAnswers('amazon', 1, noon);
  expect(expected.map(({ id }) => id)).toContain('invalid');
  expect(Object.keys(expected[0] ?? {})).toEqual(['id', 'words']);
  expect(Object.keys(expected[0]?.words[0] ?? {})).toEqual(['pattern']);
  expect(await expectedAnswers('amazon', 2, noon)).toEqual([]);
  expect(await expectedAnswers('apple', 1, noon)).toEqual([]);
  expect(await expectedAnswers('amazon', 1, at(30 * MINUTE))).toEqual([]);
});

test('a submit is answered with what may come, and only times are stored', async () => {
  vi.useFakeTimers({ now: noon });
  const { expected } = await handleFormSubmitted({ type: 'formSubmitted', documentId: 1, card: 'amazon', page: 'redeem' }, 1);
  vi.useRealTimers();
  expect(expected.length).toBeGreaterThan(2);
  expect(await fakeBrowser.storage.local.get('tries:amazon')).toEqual({
    'tries:amazon': { version: 1, value: { failed: [noon], acceptedAt: null } },
  });
});

test.each([
  ['amazon', 'redeem', 1],
  ['amazon', 'elsewhere', 0],
  ['webmoney', 'elsewhere', 1],
] as const)('a submit of a code of %s on the page «%s» is %i tries', async (card, page, expected) => {
  await handleFormSubmitted({ type: 'formSubmitted', documentId: 1, card, page }, 1);
  expect((await loadTries(card)).failed).toHaveLength(expected);
});
