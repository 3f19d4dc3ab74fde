import { expect, test } from 'vitest';
import { feedUrls } from '../../scripts/build/feed-urls';

test.each([
  ['nothing given: no address is invented', {}, []],
  ['one address', { WXT_FEED_URLS: 'https://a.example/feed.json' }, ['https://a.example/feed.json']],
  [
    'several, in their order',
    { WXT_FEED_URLS: 'https://b.example/f, https://a.example/f' },
    ['https://b.example/f', 'https://a.example/f'],
  ],
  [
    'a release takes its own Pages',
    { TSUKAERU_RELEASE_REPOSITORY: 'Some-Owner/tsukaeru' },
    ['https://some-owner.github.io/tsukaeru/feed.json'],
  ],
  [
    'what is given comes before what could be derived',
    { WXT_FEED_URLS: 'https://a.example/f', TSUKAERU_RELEASE_REPOSITORY: 'o/n' },
    ['https://a.example/f'],
  ],
])('%s', (_, environment, expected) => expect(feedUrls(environment)).toEqual(expected));

test('an address without https stops the build', () => {
  expect(() => feedUrls({ WXT_FEED_URLS: 'http://a.example/feed.json' })).toThrow('not https');
});

test.each(['https://', 'https://a.example/', 'https://a.example/feed.json?v=1', 'https://a.example/feed.json#now'])(
  '%s is no file that a pointer could lie beside, which stops the build',
  (address) => expect(() => feedUrls({ WXT_FEED_URLS: address })).toThrow('not the address of a file'),
);
