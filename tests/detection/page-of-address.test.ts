import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardPage, CardSite } from '../../src/contracts/card';
import { pageOfAddress } from '../../src/detection/page-of-address';

const page = (id: string, hosts: string[], paths: string[], more: Partial<CardPage> = {}): CardPage => ({
  id,
  hosts,
  paths,
  ...more,
});
const site = (id: string, ...pages: CardPage[]): CardSite => ({ id, pages, codeFormats: [] });

const sites = [
  site('wide', page('anywhere', ['shop.example', 'www.shop.example'], ['/*'], { onlyWithField: true })),
  site(
    'narrow',
    page('redeem', ['www.shop.example'], ['/gc/redeem*']),
    page('exact', ['pay.example'], ['/redeem']),
    page('query', ['store.example'], ['/*?dialog=redeem*']),
    page('starred', ['play.example'], ['/*/store/*/code']),
  ),
  site('framed', page('frame', ['frame.example'], ['/redeem*'], { onlyInFrame: true })),
  site('two', page('wide', ['two.example'], ['/redeem*']), page('narrow', ['two.example'], ['/redeem/gift*'])),
];

const found = (address: string, inFrame = false) => {
  const known = pageOfAddress(address, inFrame, sites);
  return known && `${known.site.id}/${known.page.id}`;
};

describe('pageOfAddress', () => {
  test.each([
    ['a page known by its address wins over a whole host', 'https://www.shop.example/gc/redeem?x=1', 'narrow/redeem'],
    ['the whole host holds elsewhere', 'https://www.shop.example/basket', 'wide/anywhere'],
    ['a host of the list fits', 'https://shop.example/', 'wide/anywhere'],
    ['no host that merely ends alike', 'https://evilshop.example/', null],
    ['nor one below a listed host', 'https://gifts.www.shop.example/', null],
    ['a host in front of another is another host', 'https://www.shop.example.evil.test/gc/redeem', null],
    ['a host in the user name is no host', 'https://www.shop.example@evil.test/gc/redeem', null],
    ['http fits, so that it can be warned about', 'http://www.shop.example/gc/redeem', 'narrow/redeem'],
    ['nothing but http and https fits', 'ftp://www.shop.example/gc/redeem', null],
    ['a pattern without a star fits this path alone', 'https://pay.example/redeem', 'narrow/exact'],
    ['and none that goes on', 'https://pay.example/redeemed', null],
    ['nor one with a query, as in browsers', 'https://pay.example/redeem?a', null],
    ['the fragment is no part of the match', 'https://pay.example/redeem#code', 'narrow/exact'],
    ['the path is matched together with the query', 'https://store.example/home?dialog=redeem&x=1', 'narrow/query'],
    ['so a page without that query does not fit', 'https://store.example/home?dialog=cart', null],
    ['several stars', 'https://play.example/jp/store/games/code', 'narrow/starred'],
    ['the last piece must stand at the end', 'https://play.example/jp/store/games/code/x', null],
    ['pieces may not overlap', 'https://play.example//store/code', null],
    ['the port does not matter', 'https://www.shop.example:8443/gc/redeem', 'narrow/redeem'],
    ['the narrower of two patterns wins', 'https://two.example/redeem/gift', 'two/narrow'],
    ['and the wider where only it fits', 'https://two.example/redeem', 'two/wide'],
    ['a form for frames is not seen in the top document', 'https://frame.example/redeem', null],
    ['what is no address', 'not an address', null],
    ['an empty address', '', null],
  ])('%s', (_, address, expected) => expect(found(address)).toBe(expected));

  test('a form for frames is seen in a frame', () => expect(found('https://frame.example/redeem', true)).toBe('framed/frame'));
  test('a page of its own is also seen in a frame', () => expect(found('https://pay.example/redeem', true)).toBe('narrow/exact'));

  test('no string makes it throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (address) => void found(address)));
  }, 30_000);

  test('a megabyte of address costs little', () => {
    const before = performance.now();
    found(`https://play.example/${'/store/'.repeat(150_000)}`);
    expect(performance.now() - before).toBeLessThan(200);
  });
});
