// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ExpectedAnswer } from '../../src/contracts/messages';
import type { CodeFieldSighting } from '../../src/contracts/page-facts';
import { expectedAnswers } from '../../src/findings/expected-answers';
import { handlePageReport } from '../../src/findings/handle-page-report';
import { injectWatcher } from '../../src/platform/inject';
import { goodPage } from '../support/situation';

vi.mock('../../src/platform/inject', () => ({ injectWatcher: vi.fn(), injectBanner: vi.fn() }));
vi.mock('../../src/findings/expected-answers', () => ({ expectedAnswers: vi.fn() }));

const answer: ExpectedAnswer = { id: 'code-not-valid', words: [] };

beforeEach(() => {
  vi.mocked(injectWatcher).mockClear();
  Reflect.set(fakeBrowser.i18n, 'getUILanguage', () => 'en');
  Reflect.set(fakeBrowser.i18n, 'getMessage', () => 'Tsukaeru');
});

async function brought(
  watchers: 'here' | 'wanted' | 'notYet',
  codeField: CodeFieldSighting,
  expected: readonly ExpectedAnswer[],
): Promise<boolean> {
  vi.mocked(expectedAnswers).mockResolvedValue(expected);
  const facts = { ...goodPage, card: 'apple', codeField };
  await handlePageReport({ type: 'pageReport', facts, watchers }, 7, 0, 'https://apps.apple.com');
  return vi.mocked(injectWatcher).mock.calls.length > 0;
}

test('what reads codes is not brought to whoever only passes by', async () => {
  expect(await brought('notYet', 'bySignature', [])).toBe(false);
});
test('it is brought once the person turns to the field', async () => {
  expect(await brought('wanted', 'bySignature', [])).toBe(true);
});
test('it is brought where an answer may come, also to a page that has no field any more', async () => {
  expect(await brought('notYet', 'notSeen', [answer])).toBe(true);
});
test('it is not brought twice', async () => {
  expect(await brought('here', 'bySignature', [answer])).toBe(false);
});
