import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { switchOffEverySite, switchOnEverySite } from '../../src/every-site/switch-every-site';
import { syncEverySite } from '../../src/every-site/sync-every-site';
import { loadEverySite } from '../../src/storage';
import { grantEverySite, installedOrigins, type PlayedBrowser, playBrowser, takeEverySiteBack, wish } from './play-browser';

const shop = '*://shop.example/*';
let played: PlayedBrowser;
beforeEach(() => {
  played = playBrowser([
    { id: 1, hosts: ['shop.example', 'www.webmoney.ne.jp', 'pay.example'] },
    { id: 2, hosts: ['www.webmoney.ne.jp'] },
    { id: 3, hosts: [] }, // closed meanwhile
  ]);
});
const matches = () => played.registered.get('any-site')?.matches;

test('switched on it stands on every page, and in those that are open, but in no document of a listed host', async () => {
  await wish(true);
  grantEverySite(played);
  await syncEverySite();
  expect(matches()).toEqual(['https://*/*', 'http://*/*']);
  await vi.waitFor(() => expect(played.injected).toEqual(['1/0/any-site.js', '1/2/any-site.js']));
});

test('a second look changes nothing and injects nothing', async () => {
  await wish(true);
  grantEverySite(played);
  await syncEverySite();
  await vi.waitFor(() => expect(played.injected).toHaveLength(2));
  played.calls.length = 0;
  await syncEverySite();
  expect(played.calls.toSorted()).toEqual(['contains', 'getAll', 'getRegistered']);
});

test('hosts that came with an update are left out from then on', async () => {
  await wish(true);
  grantEverySite(played);
  await syncEverySite();
  const now = played.registered.get('any-site');
  played.registered.set('any-site', { ...now, excludeMatches: ['*://www.webmoney.ne.jp/*'] });
  await syncEverySite();
  expect(played.registered.get('any-site')).toEqual(now);
});

test('an update takes the registration away, and it is made anew', async () => {
  await wish(true);
  grantEverySite(played);
  await syncEverySite();
  played.registered.clear();
  await syncEverySite();
  expect(matches()).toEqual(['https://*/*', 'http://*/*']);
});

describe('it goes', () => {
  beforeEach(async () => {
    await wish(true);
    grantEverySite(played);
    await syncEverySite();
    expect(matches()).toBeDefined();
  });
  test('when the permission is taken back in the browser’s settings', async () => {
    takeEverySiteBack(played);
    await syncEverySite();
    expect(played.registered.size).toBe(0);
  });
  test('when the wish goes', async () => {
    await wish(false);
    await syncEverySite();
    expect(played.registered.size).toBe(0);
  });
  test('when it is switched off, which gives the permission back; what was installed stays, and so does a single site', async () => {
    played.granted.add(shop);
    await switchOffEverySite();
    await syncEverySite();
    expect([...played.granted].sort()).toEqual([...installedOrigins, shop].sort());
    expect(matches()).toEqual([shop]);
  });
});

test('the wish is kept only with the permission', async () => {
  expect(await switchOnEverySite(Promise.resolve(false))).toBe(false);
  expect(await loadEverySite()).toBe(false);
  expect(await switchOnEverySite(Promise.resolve(true))).toBe(true);
  expect(await loadEverySite()).toBe(true);
});

test('switching off what was never on takes nothing away', async () => {
  await switchOffEverySite();
  expect([...played.granted]).toEqual(installedOrigins);
});

test('a browser that refuses to give back is no fault', async () => {
  Object.assign(fakeBrowser.permissions, { remove: () => Promise.reject(new Error('You cannot remove required permissions.')) });
  await expect(switchOffEverySite()).resolves.toBeUndefined();
});
