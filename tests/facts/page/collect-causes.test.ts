import { describe, expect, test } from 'vitest';
import { known, unknown } from '../../../src/contracts/observed';
import { collectFailedScripts } from '../../../src/facts/page/collect-failed-scripts';
import { collectFrameStorage } from '../../../src/facts/page/collect-frame-storage';
import { collectTranslated } from '../../../src/facts/page/collect-translated';
import { loaded, throwing } from './views';

const location = { origin: 'https://shop.example' };
const entry = (more: Readonly<Record<string, unknown>>): PerformanceEntry =>
  Object.assign(
    { duration: 0, entryType: 'resource', name: 'https://shop.example/a.js', startTime: 0, toJSON: () => null },
    { initiatorType: 'script', responseStatus: 0, transferSize: 0, decodedBodySize: 0 },
    more,
  );
const page = (entries: readonly PerformanceEntry[], own: Readonly<Record<string, unknown>> = { responseStatus: 200 }) => {
  const { performance } = loaded(own);
  return {
    location,
    performance: { getEntriesByType: (type: string) => (type === 'navigation' ? performance.getEntriesByType(type) : [...entries]) },
  };
};

describe('collectFailedScripts', () => {
  test.each([
    ['one that did not come', [entry({})], known(1)],
    ['one that came', [entry({ responseStatus: 200, transferSize: 900, decodedBodySize: 800 })], known(0)],
    ['one from the cache', [entry({ responseStatus: 200, decodedBodySize: 800 })], known(0)],
    ['one that is not there (404)', [entry({ responseStatus: 404, transferSize: 300 })], known(0)],
    ['a tracker of another host', [entry({ name: 'https://tracker.example/a.js' })], known(0)],
    ['a host that only begins alike', [entry({ name: 'https://shop.example.evil/a.js' })], known(0)],
    ['a picture', [entry({ initiatorType: 'img' })], known(0)],
    ['so many that not all were noted', Array.from({ length: 250 }, () => entry({ responseStatus: 200 })), unknown('notCollected')],
  ] as const)('%s', (_, entries, expected) => expect(collectFailedScripts(page(entries))).toEqual(expected));

  test('a browser that does not tell how it went', () => {
    expect(collectFailedScripts(page([entry({})], {}))).toEqual(unknown('notSupported'));
    expect(collectFailedScripts({ ...throwing, location })).toEqual(unknown('notSupported'));
  });
});

test.each([
  ['whole', { hasStorageAccess: async () => true }, known('whole')],
  ['apart', { hasStorageAccess: async () => false }, known('apart')],
  [
    'a browser without it',
    {
      hasStorageAccess: () => {
        throw new TypeError('no function');
      },
    },
    unknown('notSupported'),
  ],
  ['refused', { hasStorageAccess: () => Promise.reject(new Error('no')) }, unknown('notSupported')],
])('storage in a frame: %s', async (_, root, expected) => expect(await collectFrameStorage(root)).toEqual(expected));

const chrome = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
test.each([
  ['Chrome’s mark', 'a translated-ltr', chrome, known(true)],
  ['no mark in Chrome', 'not-translated', chrome, known(false)],
  ['no mark in Edge', '', `${chrome} Edg/156.0.0.0`, unknown('notSupported')],
  ['no mark in Firefox', '', 'Mozilla/5.0 (X11; rv:153.0) Gecko/20100101 Firefox/153.0', unknown('notSupported')],
])('translation: %s', (_, className, agent, expected) => expect(collectTranslated(className, agent)).toEqual(expected));
