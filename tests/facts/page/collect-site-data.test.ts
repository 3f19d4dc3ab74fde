import { expect, test } from 'vitest';
import { known, unknown } from '../../../src/contracts/observed';
import { collectSiteData } from '../../../src/facts/page/collect-site-data';

const storage: Storage = { length: 0, clear() {}, getItem: () => null, key: () => null, removeItem() {}, setItem() {} };

/** A window whose site data answers like this. */
const view = (origin: string, answer: () => Storage) => ({
  origin,
  get localStorage() {
    return answer();
  },
});
const throws = (error: unknown) => () => {
  throw error;
};
const security = new DOMException('Access is denied for this document.', 'SecurityError');

test.each([
  ['site data that can be read', view('https://shop.example', () => storage), known('readable')],
  ['site data that the browser refuses', view('https://shop.example', throws(security)), known('blocked')],
  ['the same refusal from another global', view('https://shop.example', throws({ name: 'SecurityError' })), known('blocked')],
  ['a sandboxed frame, which is refused whatever the settings are', view('null', throws(security)), known('opaqueOrigin')],
  ['another error is not taken for a refusal', view('https://shop.example', throws(new TypeError('x'))), unknown('failed')],
  ['nor is something thrown that is no error', view('https://shop.example', throws(null)), unknown('failed')],
])('%s', (_, window, expected) => expect(collectSiteData(window)).toEqual(expected));

test('looks, and writes nothing', () => {
  const touched: string[] = [];
  const watched = new Proxy(storage, { get: (_, name) => void touched.push(String(name)), set: () => false });
  collectSiteData(view('https://shop.example', () => watched));
  expect(touched).toEqual([]);
});
