import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageSight } from '../../src/contracts/messages';
import { lookAtPage } from '../../src/findings/look-at-page';
import { sendToFrame } from '../../src/messaging';
import { originOfTab, startLooking } from '../../src/platform/look-at-tab';

vi.mock('../../src/platform/look-at-tab', () => ({ originOfTab: vi.fn(), startLooking: vi.fn() }));
vi.mock('../../src/messaging', () => ({ sendToFrame: vi.fn() }));

const sight: PageSight = { purpose: 'none', card: null, signals: [], foreignSigns: [] };
const origin = 'https://shop.example';

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(originOfTab).mockResolvedValue(origin);
  vi.mocked(startLooking).mockResolvedValue(true);
});
afterEach(() => {
  vi.useRealTimers();
});

/** How it ends, and after how many milliseconds. */
async function look() {
  const start = Date.now();
  const looked = lookAtPage(3);
  let after = Number.NaN;
  void looked.then(() => {
    after = Date.now() - start;
  });
  await vi.runAllTimersAsync();
  return { looked: await looked, after };
}

test('where the browser does not let us look, that is said, and nobody is asked', async () => {
  vi.mocked(startLooking).mockResolvedValue(false);
  expect((await look()).looked).toEqual({ state: 'noAccess', origin });
  expect(sendToFrame).not.toHaveBeenCalled();
});

test('an answer of the top document is told at once', async () => {
  vi.mocked(sendToFrame).mockResolvedValue(sight);
  expect(await look()).toEqual({ looked: { state: 'seen', origin, sight }, after: 0 });
  expect(sendToFrame).toHaveBeenCalledExactlyOnceWith(3, 0, { type: 'whatIsHere' });
  expect(startLooking).toHaveBeenCalledExactlyOnceWith(3, '/any-site.js');
});

test('a script that is not ready yet is asked again', async () => {
  vi.mocked(sendToFrame).mockResolvedValueOnce(null).mockResolvedValueOnce(null).mockResolvedValue(sight);
  const { looked, after } = await look();
  expect(looked.state).toBe('seen');
  expect(after).toBeLessThan(150);
});

test('a page with a field is told by the worker first', async () => {
  vi.mocked(sendToFrame).mockResolvedValue({ ...sight, purpose: 'redeem' });
  expect((await look()).after).toBeGreaterThanOrEqual(300);
});

test.each([
  ['silence', null],
  ['an answer with more than the contract knows', { ...sight, text: 'QZKXWVJQ' }],
  ['an unknown purpose', { ...sight, purpose: 'fine' }],
  ['a card that is none', { ...sight, card: 'QZKXWVJQ' }],
])('%s is no answer, and never «nothing here»', async (_, answer) => {
  vi.mocked(sendToFrame).mockResolvedValue(answer);
  const { looked, after } = await look();
  expect(looked).toEqual({ state: 'noAnswer', origin });
  expect(after).toBeLessThan(2_000);
});
