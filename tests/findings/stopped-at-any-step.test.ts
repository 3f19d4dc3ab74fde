// @vitest-environment happy-dom
import { beforeAll, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { known } from '../../src/contracts/observed';
import type { PageFacts } from '../../src/contracts/page-facts';
import { goodPage } from '../support/situation';

/** A page on which there is something to say: cookies are blocked. */
const facts: PageFacts = { ...goodPage, card: 'apple', siteData: known('blocked') };
const TAB = 7;

/** What the person sees, as the browser was last told. */
const seen = { badge: '', banners: 0 };
/** How many more calls to the browser go through before the worker is stopped. A call that does not go through never answers. */
let callsLeft = Number.POSITIVE_INFINITY;
let calls = 0;

/** Puts a counted function in the place of one of the browser's. The fake browser is this file's own. */
function replace(object: object, name: string, by?: (argument: Readonly<Record<string, unknown>>) => unknown): void {
  const real: unknown = Reflect.get(object, name);
  Reflect.set(object, name, async (...given: readonly unknown[]) => {
    calls += 1;
    callsLeft -= 1;
    if (callsLeft < 0) return new Promise(() => {});
    if (by) return by(asRecord(given[0]));
    return typeof real === 'function' ? Reflect.apply(real, object, given) : undefined;
  });
}

const asRecord = (value: unknown) => (typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {});

beforeAll(() => {
  for (const area of [fakeBrowser.storage.session, fakeBrowser.storage.local]) for (const name of ['get', 'set']) replace(area, name);
  Reflect.set(fakeBrowser.i18n, 'getUILanguage', () => 'en');
  Reflect.set(fakeBrowser.i18n, 'getMessage', () => 'Tsukaeru');
  replace(fakeBrowser.tabs, 'sendMessage', () => {
    throw new Error('Receiving end does not exist.');
  });
  replace(fakeBrowser.action, 'setBadgeText', ({ text }) => {
    seen.badge = String(text);
  });
  for (const name of ['setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle']) replace(fakeBrowser.action, name, () => {});
  replace(fakeBrowser.scripting, 'executeScript', () => {
    seen.banners += 1;
    return [];
  });
});

/** A worker that has just started: nothing is left of an earlier one but what was stored. */
async function freshWorker() {
  vi.resetModules();
  const [{ handlePageReport }, { listFindings }] = await Promise.all([
    import('../../src/findings/handle-page-report'),
    import('../../src/storage'),
  ]);
  return {
    report: () => handlePageReport({ type: 'pageReport', facts, watchers: 'here' }, TAB, 0, 'https://apps.apple.com'),
    listFindings,
  };
}

test('a worker stopped before any of its calls to the browser acknowledges nothing, and the repeated report comes out right', async () => {
  const whole = await freshWorker();
  expect(await whole.report()).toEqual({ stored: true, expected: [], silenced: false });
  const steps = calls;
  expect(steps).toBeGreaterThan(8);

  for (let stop = 0; stop < steps; stop += 1) {
    await fakeBrowser.storage.session.clear();
    Object.assign(seen, { badge: '', banners: 0 });
    callsLeft = stop;
    const stopped = await freshWorker();
    const answer = await Promise.race([stopped.report(), new Promise((resolve) => setTimeout(() => resolve('nothing'), 20))]);
    expect(answer, `stopped at step ${stop}`).toBe('nothing');

    callsLeft = Number.POSITIVE_INFINITY;
    const next = await freshWorker();
    expect(await next.report()).toEqual({ stored: true, expected: [], silenced: false });
    const [placed, ...more] = await next.listFindings(TAB);
    expect(more).toEqual([]);
    expect(placed?.document.findings.map(({ check }) => check)).toContain('cookies-blocked');
    expect(seen.badge, `badge after a stop at step ${stop}`).toBe('1');
    expect(seen.banners, `banner after a stop at step ${stop}`).toBeGreaterThanOrEqual(1);
  }
}, 20_000); // every step costs its 20 ms and a fresh worker
