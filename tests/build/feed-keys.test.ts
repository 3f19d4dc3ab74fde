import { expect, test } from 'vitest';
import { feedKeys } from '../../scripts/build/feed-keys';
import { publicKeyOf } from '../../scripts/feed/signing-key';
import { feedAddress, feedTestKey } from '../../scripts/test/builds.mjs';
import { keyPair } from '../outages/feed-publisher';
import { feedTestPrivateKey } from '../support/world/feed-test-key';

const [current, next] = [keyPair().publicKey, keyPair().publicKey];

test.each([
  ['nothing given', {}, []],
  ['one key', { WXT_FEED_KEYS: current }, [current]],
  ['two', { WXT_FEED_KEYS: `${current}, ${next}` }, [current, next]],
])('%s', (_, environment, expected) => expect(feedKeys(environment)).toEqual(expected));

test.each([
  ['words', 'my key'],
  ['too short', current.slice(0, 40)],
  ['cut off', current.slice(0, -1)],
  ['url-safe letters', `-_${current.slice(2)}`],
  ['a placeholder of zeros', `${'A'.repeat(43)}=`],
])('what is no key stops the build: %s', (_, key) => expect(() => feedKeys({ WXT_FEED_KEYS: key })).toThrow('not a raw Ed25519 key'));

test('the key of the tests is what the played world signs with', () => expect(publicKeyOf(feedTestPrivateKey)).toBe(feedTestKey));

test('the key of the tests is built in for the played world', () => {
  expect(feedKeys({ WXT_FEED_KEYS: feedTestKey, WXT_FEED_URLS: feedAddress })).toEqual([feedTestKey]);
});

test.each([
  ['an address that exists', { WXT_FEED_URLS: 'https://some-owner.github.io/tsukaeru/feed.json' }],
  ['one that exists beside the played one', { WXT_FEED_URLS: `${feedAddress} https://a.example/feed.json` }],
  ['one that only looks like it', { WXT_FEED_URLS: 'https://feed.tsukaeru.test.example/feed.json' }],
  ['a release', { TSUKAERU_RELEASE_REPOSITORY: 'o/n' }],
  ['no address', {}],
])('the key of the tests stops every other build: %s', (_, environment) => {
  expect(() => feedKeys({ ...environment, WXT_FEED_KEYS: `${current} ${feedTestKey}` })).toThrow('the key of the tests');
});
