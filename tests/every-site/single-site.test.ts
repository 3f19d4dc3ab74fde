import { beforeEach, expect, test, vi } from 'vitest';
import { singleSiteOf } from '../../src/every-site/single-site';
import { grantedOrigins, isGranted, requiredOrigins } from '../../src/platform/every-site-permission';
import { loadEverySite } from '../../src/storage';

vi.mock('../../src/platform/every-site-permission', () => ({
  everySiteOrigins: ['https://*/*', 'http://*/*'],
  siteOrigins: (host: string) => [`*://${host}/*`],
  grantedOrigins: vi.fn(),
  isGranted: vi.fn(),
  requiredOrigins: vi.fn(),
}));
vi.mock('../../src/storage', () => ({ loadEverySite: vi.fn() }));

beforeEach(() => {
  vi.mocked(requiredOrigins).mockReturnValue(['*://apps.apple.com/*']);
  vi.mocked(grantedOrigins).mockResolvedValue(['*://apps.apple.com/*', '*://shop.example/*']);
  vi.mocked(isGranted).mockResolvedValue(false);
  vi.mocked(loadEverySite).mockResolvedValue(false);
});

test.each([
  ['a shop', 'https://other.example', { host: 'other.example', origins: ['*://other.example/*'], isOn: false }],
  ['a shop that is looked at', 'https://shop.example:8080', { host: 'shop.example', origins: ['*://shop.example/*'], isOn: true }],
  ['one that came with the installation', 'https://apps.apple.com', null],
  ['a page of the browser', 'chrome://version', null],
  ['no address', null, null],
  ['a sandboxed frame', 'null', null],
])('%s', async (_, origin, expected) => expect(await singleSiteOf(origin)).toEqual(expected));

test('where every site is looked at there is nothing to decide about one', async () => {
  vi.mocked(isGranted).mockResolvedValue(true);
  expect(await singleSiteOf('https://other.example'), 'granted, but not wished for').not.toBeNull();
  vi.mocked(loadEverySite).mockResolvedValue(true);
  expect(await singleSiteOf('https://other.example')).toBeNull();
});
