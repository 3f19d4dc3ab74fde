// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardSite } from '../../src/contracts/card';
import type { MessageToPage, MessageToWorker } from '../../src/contracts/messages';
import type { PageFacts } from '../../src/contracts/page-facts';
import { extensionIsThere, listenInPage, sendToWorker } from '../../src/messaging';
import { watchAnswer } from '../../src/page-answer/watch-answer';
import { bringWatchers } from '../../src/platform/isolated-world';
import { seeListedPage } from '../../src/session/see-listed-page';
import { startSession } from '../../src/session/start-session';
import { watchTyping } from '../../src/session/watch-typing';

vi.mock('../../src/messaging', () => ({ extensionIsThere: vi.fn(), listenInPage: vi.fn(), sendToWorker: vi.fn() }));

const site: CardSite = {
  id: 'test-card',
  pages: [{ id: 'redeem', hosts: ['cards.example'], paths: ['/redeem*'], form: { field: '#code' } }],
  codeFormats: [],
};

let reports: PageFacts[] = [];
let ask: (message: MessageToPage) => unknown = () => undefined;

beforeEach(() => {
  reports = [];
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout', 'requestIdleCallback'] });
  vi.mocked(extensionIsThere).mockReturnValue(false); // so that each test's observer takes the place of the last one
  vi.mocked(listenInPage).mockImplementation((handle) => {
    ask = handle;
    return () => {};
  });
  vi.mocked(sendToWorker).mockImplementation(async (message: MessageToWorker) => {
    if (message.type === 'pageReport') reports.push(message.facts);
    return { answered: false, why: 'noAnswer' } as const;
  });
  window.location.href = 'https://cards.example/redeem';
  document.body.innerHTML = '<form><input id="code"></form>';
  startSession(seeListedPage([site]), [site]);
  vi.advanceTimersByTime(1_000);
  bringWatchers({ watchTyping, watchAnswer });
});
afterEach(() => {
  vi.useRealTimers();
});

const field = () => document.querySelector('input');
const last = () => reports.at(-1);

describe('when typing began', () => {
  /** An input event that comes so many minutes after now. */
  const typeAfter = (minutes: number) => {
    vi.advanceTimersByTime(minutes * 60_000);
    const event = new Event('input');
    Object.defineProperty(event, 'timeStamp', { value: performance.now() });
    field()?.dispatchEvent(event);
  };

  test('is not told before anything is typed', () => {
    expect(last()).toMatchObject({ codeField: 'bySignature', typingBeganAfter: { known: true, value: null } });
  });
  test('is told in whole minutes with the first character', () => {
    typeAfter(61.5);
    expect(last()?.typingBeganAfter).toEqual({ known: true, value: 61 });
  });
  test('does not change with the characters that follow', () => {
    typeAfter(2.1);
    const told = reports.length;
    typeAfter(90);
    expect(last()?.typingBeganAfter).toEqual({ known: true, value: 2 });
    expect(reports.slice(told).every(({ typingBeganAfter }) => typingBeganAfter.known && typingBeganAfter.value === 2)).toBe(true);
  });
});

describe('when the worker asks whether it is still there', () => {
  test('it says for which document', () => {
    expect(ask({ type: 'whichDocument' })).toBe(last()?.documentId);
  });
  test('it looks once more, and reports what has changed since', () => {
    const before = reports.length;
    expect(last()?.online).toEqual({ known: true, value: true });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    expect(reports).toHaveLength(before);
    ask({ type: 'whichDocument' });
    expect(reports).toHaveLength(before + 1);
    expect(last()?.online).toEqual({ known: true, value: false });
  });
  test('it reports nothing where nothing has changed', () => {
    const before = reports.length;
    ask({ type: 'whichDocument' });
    expect(reports).toHaveLength(before);
  });
  test('another script’s question is left to that script', () => {
    expect(ask({ type: 'bannerChanged' })).toBeUndefined();
  });
});
