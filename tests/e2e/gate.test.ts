import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, findFirefox } from '../../scripts/setup/find-browsers.mjs';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { launchChromium, type RunningChromium } from '../support/browsers/launch-chromium';
import { launchFirefox, type RunningFirefox } from '../support/browsers/launch-firefox';
import { until } from '../support/until';
import { startWorld, type World } from '../support/world/start-world';

const html = (body: string) => `<!doctype html><html lang="ja"><meta charset="utf-8"><title>ストア</title><body>${body}</body></html>`;
const giftForm = '<form><label>プリペイドカードのコード <input name="code" autocomplete="off"></label><button>チャージする</button></form>';
const bodies: Readonly<Record<string, string>> = {
  '/none': '<h1>お知らせ</h1><form role="search"><input name="q" placeholder="検索"><button>検索</button></form>',
  '/form': giftForm,
  '/late': '<h1>お知らせ</h1><div id="late"></div>',
  '/clobbered': `<img name="getElementsByTagName"><img name="querySelectorAll"><img name="createTreeWalker">${giftForm}`,
  '/closed': `<h1>お知らせ</h1><x-form></x-form><script>customElements.define('x-form', class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(giftForm)}; }
  });</script>`,
};
const answer = ({ path }: { readonly path: string }) => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: html(bodies[path.replace(/\?.*$/, '')] ?? '<h1>ストア</h1>'),
});

/** On the pages of a listed host that need a field, every one of which has the gate; the LINE store is such a host as a whole. */
describe.skipIf(!findChromium())('the gate before the observer', () => {
  let world: World;
  let running: RunningChromium;
  beforeAll(async () => {
    world = await startWorld({ also: { 'store.line.me': answer, 'play.google.com': answer } });
    running = await launchChromium({ world, extension: builtFolder('world-chrome'), language: 'ja' });
    await running.inWorker(`(() => {
      globalThis.heard = [];
      chrome.runtime.onMessage.addListener((message, { tab }) => {
        if (tab) globalThis.heard.push([tab.id, message.type]);
        return false;
      });
    })()`);
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  const visited = async (address: string) => {
    const page = await running.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return page;
  };
  const heardFrom = async (page: Page): Promise<readonly string[]> => {
    const tab = await running.tabIdOf(page);
    const heard: unknown = await running.inWorker(`heard.filter(([one]) => one === ${tab}).map(([, type]) => type)`);
    return Array.isArray(heard) ? heard.map(String) : [];
  };
  const isReported = (page: Page) => until('a report', async () => (await heardFrom(page)).includes('pageReport'));
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1_500));

  test('a page whose only field is for a search says nothing to the worker, also when somebody goes into it', async () => {
    const page = await visited('https://store.line.me/none');
    await page.focus('[name=q]');
    await aWhile();
    expect(await heardFrom(page)).toEqual([]);
    await page.close();
  });

  test.each(['form', 'clobbered'])('a page with a field is looked at: %s', async (name) => {
    const page = await visited(`https://store.line.me/${name}`);
    await isReported(page);
    expect((await heardFrom(page)).filter((type) => type === 'fieldSeen')).toHaveLength(1);
    await page.close();
  });

  test('a field that comes late is seen', async () => {
    const page = await visited('https://store.line.me/late');
    await aWhile();
    expect(await heardFrom(page)).toEqual([]);
    await page.$eval('#late', (element, form) => element.insertAdjacentHTML('beforeend', form), giftForm);
    await isReported(page);
    await page.close();
  });

  test('a field in a closed shadow root is seen when the page changes', async () => {
    const page = await visited('https://store.line.me/closed');
    await aWhile();
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await isReported(page);
    await page.close();
  });

  test('where a page comes to an address that the observer knows, the observer comes too', async () => {
    const page = await visited('https://play.google.com/store/apps');
    await aWhile();
    expect(await heardFrom(page)).toEqual([]);
    await page.evaluate(() => {
      history.pushState(null, '', '/redeem');
      document.body.append(document.createElement('p'));
    });
    await isReported(page);
    await page.close();
  });

  test('where the address tells, there is no gate to ask', async () => {
    const page = await visited('https://play.google.com/redeem');
    await isReported(page);
    expect(await heardFrom(page)).not.toContain('fieldSeen');
    await page.close();
  });
});

/** Firefox reads closed shadow roots by another interface, and has an isolated world of another make. */
describe.skipIf(!findFirefox())('the gate before the observer, in Firefox', () => {
  let world: World;
  let running: RunningFirefox;
  let page: Page;
  beforeAll(async () => {
    world = await startWorld({ also: { 'store.line.me': answer, 'play.google.com': answer } });
    running = await launchFirefox({ world, extension: builtFolder('world-firefox'), language: 'ja' });
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });
  beforeEach(async () => {
    page = await running.newPage();
  });
  afterEach(async () => {
    await page.close();
  });

  const isStored = async () => {
    const tab = await running.tabIdOf(page);
    return Object.keys(await running.stored('session')).some((key) => key.startsWith(`findings:${tab}:`));
  };
  const visit = (name: string) => page.goto(`https://store.line.me/${name}`, { waitUntil: 'load' });
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1_500));

  test('a page whose only field is for a search is left alone', async () => {
    await visit('none');
    await page.focus('[name=q]');
    await aWhile();
    expect(await isStored()).toBe(false);
  });

  test.each(['form', 'clobbered'])('a page with a field is looked at: %s', async (name) => {
    await visit(name);
    await until('what was found', isStored);
  });

  test('a field that comes late is seen', async () => {
    await visit('late');
    await aWhile();
    expect(await isStored()).toBe(false);
    await page.$eval('#late', (element, form) => element.insertAdjacentHTML('beforeend', form), giftForm);
    await until('what was found', isStored);
  });

  test('a field in a closed shadow root is seen when the page changes', async () => {
    await visit('closed');
    await aWhile();
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await until('what was found', isStored);
  });

  test('where a page comes to an address that the observer knows, the observer comes too', async () => {
    await page.goto('https://play.google.com/store/apps', { waitUntil: 'load' });
    await aWhile();
    expect(await isStored()).toBe(false);
    await page.evaluate(() => {
      history.pushState(null, '', '/redeem');
      document.body.append(document.createElement('p'));
    });
    await until('what was found', isStored);
  });
});
