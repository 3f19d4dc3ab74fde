// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { observerPatterns, toldWorker } from '../../../src/platform/extension-of-page';
import { startGate } from '../../../src/session/gate/start-gate';

vi.mock('../../../src/platform/extension-of-page', () => ({ toldWorker: vi.fn(), observerPatterns: vi.fn() }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task, 0)); // not in this DOM
  vi.mocked(toldWorker).mockResolvedValue(true);
  vi.mocked(observerPatterns).mockReturnValue([]);
  document.title = '';
  document.body.innerHTML = '<p>Hello</p>';
  startGate();
  vi.advanceTimersByTime(1_000);
});

/** The page changes, and has been looked at since. */
async function brings(html: string, then: () => void = () => {}): Promise<void> {
  document.body.innerHTML = html;
  then();
  await vi.advanceTimersByTimeAsync(5_000);
}

const opened = () => vi.mocked(toldWorker).mock.calls.length > 0;
const withShadowField = () => {
  const root = document.querySelector('x-form')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<input>';
};

test('a page without a field is left alone', async () => {
  await brings('<h1>Gift cards</h1>');
  expect(opened()).toBe(false);
});

test('a field that speaks of a gift card opens it', async () => {
  await brings('<form><label>Gift card code <input></label></form>');
  expect(opened()).toBe(true);
});

test('so does a field in a shadow root', async () => {
  await brings('<x-form></x-form>', withShadowField);
  expect(opened()).toBe(true);
});

test('a form that answers `localName` with a field hides nothing that stands behind it', async () => {
  await brings('<form></form><x-form></x-form>', () => {
    Object.defineProperty(document.forms[0] ?? document.body, 'localName', { value: document.body });
    withShadowField();
  });
  expect(opened()).toBe(true);
});
