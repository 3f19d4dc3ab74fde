// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardSite } from '../../src/contracts/card';
import type { MessageToPage, MessageToWorker, WatchersNow } from '../../src/contracts/messages';
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
let watchers: WatchersNow[] = [];
let ask: (message: MessageToPage) => unknown = () => undefined;

beforeEach(() => {
  reports = [];
  watchers = [];
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task, 0)); // not in this DOM
  vi.mocked(extensionIsThere).mockReturnValue(false); // so that each test's observer takes the place of the last one
  vi.mocked(listenInPage).mockImplementation((handle) => {
    ask = handle;
    return () => {};
  });
  vi.mocked(sendToWorker).mockImplementation(async (message: MessageToWorker) => {
    if (message.type === 'pageReport') {
      reports.push(message.facts);
      watchers.push(message.watchers);
    }
    return { answered: false, why: 'noAnswer' } as const;
  });
  window.location.href = 'https://cards.example/redeem';
  document.body.innerHTML = '<form><input id="code"></form>';
  begin();
});
afterEach(() => {
  vi.useRealTimers();
});

const begin = () => {
  startSession(seeListedPage([site]));
  vi.advanceTimersByTime(1_000);
};
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

describe('what reads the typed code and the issuer’s answer', () => {
  test('is not asked for while nobody comes near the field', () => {
    expect(watchers).toEqual(['notYet']);
  });
  test.each(['pointerenter', 'focus', 'input'])('is asked for once with %s', (type) => {
    for (let times = 0; times < 3; times += 1) field()?.dispatchEvent(new Event(type));
    expect(watchers.filter((one) => one === 'wanted').length).toBeGreaterThan(0);
    expect(watchers).not.toContain('here');
    const told = reports.length;
    field()?.dispatchEvent(new Event(type));
    expect(reports).toHaveLength(told);
  });
  test('is asked for at once where something is typed already', () => {
    document.body.innerHTML = '<form><input id="code" value="ABCD"></form>';
    ask({ type: 'whichDocument' });
    expect(watchers.at(-1)).toBe('wanted');
  });
  test('is asked for at once where the cursor stands in the field', () => {
    document.body.innerHTML = '<form><input id="code"></form>';
    field()?.focus();
    ask({ type: 'whichDocument' });
    expect(watchers.at(-1)).toBe('wanted');
  });
  test('is asked for where an answer may come, also where nobody was seen near the field', async () => {
    const expected = [{ id: 'not-valid', words: [] }];
    const documentId = last()?.documentId;
    vi.mocked(sendToWorker)
      .mockClear()
      .mockResolvedValue({ answered: true, answer: { stored: true, expected, silenced: false } });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    ask({ type: 'whichDocument' });
    const asked = () =>
      vi
        .mocked(sendToWorker)
        .mock.calls.flatMap(([message]) =>
          message.type === 'pageReport' && message.facts.documentId === documentId ? [message.watchers] : [],
        );
    expect(asked()).toEqual(['notYet']);
    await vi.waitFor(() => expect(asked()).toEqual(['notYet', 'wanted']));
  });
  test('is asked for no more once it has come', () => {
    bringWatchers({ watchTyping: (boxes, card, pageId, changed) => watchTyping(boxes, card, pageId, [site], changed), watchAnswer });
    field()?.dispatchEvent(new Event('focus'));
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    ask({ type: 'whichDocument' });
    expect(watchers).not.toContain('wanted');
    expect(watchers.at(-1)).toBe('here');
  });
});
