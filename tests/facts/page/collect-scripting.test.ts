// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { known, unknown } from '../../../src/contracts/observed';
import { collectScripting } from '../../../src/facts/page/collect-scripting';

/** Has the element that is tried hold what a browser makes of `<noscript>`: elements where scripts are off, else mere text. */
function parsing(found: Element | null): void {
  const probe = document.createElement('div');
  vi.spyOn(probe, 'querySelector').mockReturnValue(found);
  vi.spyOn(Document.prototype, 'createElement').mockReturnValue(probe);
}

test('scripts that are on leave what stands in <noscript> as text', () => {
  parsing(null);
  expect(collectScripting(document)).toEqual(known(true));
});

test('scripts that are off make elements of it', () => {
  parsing(document.createElement('i'));
  expect(collectScripting(document)).toEqual(known(false));
});

test('a page whose own name stands in the way of «createElement» does not matter', () => {
  Object.defineProperty(document, 'createElement', { configurable: true, value: 'a form of that name' });
  expect(collectScripting(document).known).toBe(true);
  Reflect.deleteProperty(document, 'createElement');
});

test('a document that refuses is not told', () => {
  vi.spyOn(Document.prototype, 'createElement').mockImplementation(() => {
    throw new Error('no');
  });
  expect(collectScripting(document)).toEqual(unknown('failed'));
});
