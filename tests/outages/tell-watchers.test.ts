import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HOUR, MINUTE } from '../../src/contracts/epoch-ms';
import { tellWatchers } from '../../src/outages/tell-watchers';
import { loadBackWatches, saveBackWatches } from '../../src/storage';
import { at, event, later, reading } from './support';

vi.mock('../../src/platform/browser-locale', () => ({ browserLocale: () => 'ja' }));

const now = at('2026-11-24T10:00:00Z');
const outage = event({ startedAt: later(now, -HOUR) });
const ended = reading('apple', now, [{ ...outage, phase: 'resolved', endedAt: later(now, -MINUTE) }]);
let allowed = true;

beforeEach(async () => {
  fakeBrowser.reset();
  allowed = true;
  Object.assign(fakeBrowser.permissions, { contains: async () => allowed });
  await saveBackWatches({ apple: { askedAt: later(now, -HOUR), events: { [outage.key]: 'waiting' } } });
});
const notifications = () => Object.values(fakeBrowser.notifications.getAllCreateOptions());

test('the end is told in the person’s language, with its source and without a promise', async () => {
  await tellWatchers([ended], now);
  expect(notifications()).toMatchObject([
    {
      title: 'Apple Gift Card：障害は終わったとのことです',
      message: '情報の出どころ：Apple。お手元のカードそのものが使えるかどうかは、確かめられません。',
    },
  ]);
  expect((await loadBackWatches()).apple).toEqual({ askedAt: later(now, -HOUR), events: { [outage.key]: 'toldBack' }, toldAt: now });
});

test('without the permission the icon alone tells it, and it counts as told', async () => {
  allowed = false;
  await tellWatchers([ended], now);
  expect(notifications()).toEqual([]);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('!');
  expect(await fakeBrowser.action.getTitle({})).toContain('障害は終わったとのことです');
  expect((await loadBackWatches()).apple?.toldAt).toBe(now);
});

test('what the popup wrote meanwhile is not overwritten', async () => {
  const contains = async () => {
    await saveBackWatches({ webmoney: { askedAt: now, events: {} } });
    return true;
  };
  Object.assign(fakeBrowser.permissions, { contains });
  await tellWatchers([ended], now);
  expect(await loadBackWatches()).toEqual({ webmoney: { askedAt: now, events: {} } });
});

test('where nothing changed nothing is written', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await tellWatchers([reading('apple', now, [outage])], now);
  expect(set).not.toHaveBeenCalled();
});
