import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guideFile, guideFileName } from '../../scripts/guide/guide-file';
import { findChromium, findFirefox } from '../../scripts/setup/find-browsers.mjs';
import { builtFolder } from '../../scripts/test/builds.mjs';
import { chapters } from '../../src/guide/chapters';
import { guideWords } from '../../src/ui/guide/guide-words';
import { artifactPath } from '../support/artifacts';
import { launchChromium, type RunningChromium } from '../support/browsers/launch-chromium';
import { launchFirefox, type RunningFirefox } from '../support/browsers/launch-firefox';
import type { ExtensionPage } from '../support/browsers/running-browser';
import { until } from '../support/until';
import { startWorld, type World } from '../support/world/start-world';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const code = 'EXAMPLE0EXAMPLE0';

/** JavaScript that opens or closes every fold and every note. */
const foldAll = (open: boolean) => `document.querySelectorAll('details').forEach((fold) => { fold.open = ${open}; })`;

const browsers = [
  { name: 'Chromium', found: findChromium(), launch: launchChromium, extension: builtFolder('world-chrome') },
  { name: 'Firefox', found: findFirefox(), launch: launchFirefox, extension: builtFolder('world-firefox') },
] as const;
const everywhere = browsers.flatMap((browser) => (['ja', 'en'] as const).map((language) => ({ ...browser, language })));

describe.each(everywhere)('the guide inside the extension, in $name in $language', ({ found, launch, extension, language }) => {
  const words = guideWords[language];
  let world: World;
  let running: RunningChromium | RunningFirefox;
  let guide: ExtensionPage;

  beforeAll(async () => {
    if (!found) return;
    world = await startWorld();
    running = await launch({ world, extension, language });
    guide = await running.openExtensionPage('guide.html#cookies');
    await until('the guide', () => guide.evaluate('document.querySelectorAll("section").length > 10'));
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  /** Key by key, as a person does; the browser sends the events itself. */
  const type = async (text: string) => {
    await guide.evaluate(`(() => {
      const field = document.querySelector('input');
      field.focus();
      field.select();
      document.execCommand('delete');
      for (const key of ${JSON.stringify([...text])}) document.execCommand('insertText', false, key);
    })()`);
  };
  const shown = () => guide.evaluate('document.querySelector("input").value');
  const status = () => guide.evaluate('document.querySelector(".search-status").textContent');
  const hits = () => guide.evaluate('[...document.querySelectorAll(".hits a")].map((hit) => hit.textContent)');
  const leads = () => guide.evaluate('[...document.querySelectorAll(".hits > li > a")].map((hit) => hit.getAttribute("href"))');

  test.skipIf(!found)('holds every chapter and leads to the one that was asked for', async () => {
    const text = await guide.text();
    for (const { title } of chapters) expect(text).toContain(title[language]);
    await until('the chapter to be in view', () =>
      guide.evaluate('Math.abs(document.querySelector("#cookies").getBoundingClientRect().top) < innerHeight'),
    );
    expect(await guide.evaluate('document.documentElement.lang')).toBe(language);
  });

  test.skipIf(!found)('searches as one types, marks what it found and says how much', async () => {
    const query = language === 'ja' ? 'ｸｯｷｰ' : 'COOKIE';
    await type(query);
    await until('hits', async () => String(await leads()).startsWith('#cookies'));
    const count = String(await status());
    expect(count).toBe(words.search.count(Number(/\d+/.exec(count)?.[0])));
    await type(language === 'ja' ? '使用済み' : 'already used');
    await until('marks', () => guide.evaluate('document.querySelectorAll("mark").length > 0'));
    const marks = await guide.evaluate(
      '[...new Set([...document.querySelectorAll("mark")].map((mark) => mark.textContent.toLowerCase()))].sort()',
    );
    expect(marks).toEqual(language === 'ja' ? ['使用済み'] : ['already', 'used']);
    await type(language === 'ja' ? 'ぬぬぬ' : 'zzz');
    await until('the advice', async () => (await status()) === words.search.none);
    expect(await hits()).toEqual([]);
  });

  test.skipIf(!found)('opens what is folded where a hit leads to', async () => {
    await type('Safari');
    await until('hits', () => guide.evaluate('document.querySelector(\'.hits a[href="#cookies--allow-cookies-for-site"]\') !== null'));
    const isOpen = () => guide.evaluate('document.getElementById("cookies--allow-cookies-for-site").querySelector("details.others").open');
    expect(await isOpen()).toBe(false);
    await guide.evaluate('document.querySelector(\'.hits a[href="#cookies--allow-cookies-for-site"]\').click()');
    expect(await isOpen()).toBe(true);
    await guide.evaluate(foldAll(false));
  });

  test.skipIf(!found)('blanks a code while it is typed, looks for none and keeps none', async () => {
    await type(code);
    await until('the blanks', async () => (await shown()) === '•'.repeat(code.length));
    expect(await status()).toBe(words.search.blanked);
    expect(await hits()).toEqual([]);
    await type(`${language === 'ja' ? '戻る' : 'back'} EX4M-PL3C-0D3A`);
    await until('the blanks', async () => String(await shown()).endsWith(' ••••-••••-••••'));
    expect(await leads()).toContain('#back-button');
    const kept = await guide.evaluate('JSON.stringify([location.href, history.length, { ...localStorage }, { ...sessionStorage }])');
    const stored = JSON.stringify([await running.stored('local'), await running.stored('session'), kept]);
    for (const part of [code, 'EX4M', 'PL3C', '0D3A', '•']) expect(stored).not.toContain(part);
    expect(JSON.stringify(world.requests)).not.toMatch(/EXAMPLE0|EX4M/);
  });

  test.skipIf(!found)('has one field, for searching, which no form and no memory of the browser takes up', async () => {
    const fields = await guide.evaluate(`[...document.querySelectorAll('input, textarea, select, [contenteditable]')].map((field) =>
      [field.type, field.name, field.form, field.autocomplete, field.spellcheck])`);
    expect(fields).toEqual([['search', '', null, 'off', false]]);
  });

  test.skipIf(!found)('shows the steps of this browser, with its setting, and folds the others', async () => {
    const own = running.kind === 'chromium' ? 'chromium' : 'firefox';
    const first = '#cookies [data-fix="allow-cookies-for-site"] > [data-family]';
    expect(await guide.evaluate(`[...document.querySelectorAll('${first}')].map(({ dataset }) => dataset.family)`)).toEqual([own]);
    expect(await guide.evaluate('document.querySelector("#cookies details.others").open')).toBe(false);
    expect(await guide.evaluate(`document.querySelector('${first} code').textContent`)).toMatch(
      running.kind === 'chromium' ? /^chrome:\/\/settings\// : /^about:preferences/,
    );
    const buttons = await guide.evaluate(
      `[...document.querySelectorAll('${first} button')].map((button) => button.dataset.opens ?? 'copy')`,
    );
    expect(buttons).toEqual(running.kind === 'chromium' ? ['chrome://settings/content/siteData'] : ['copy']);
  });

  test.skipIf(!found)('opens every fold for the printer, and folds them again', async () => {
    const folded = () => guide.evaluate('document.querySelectorAll("details.others:not([open])").length');
    const before = Number(await folded());
    expect(before).toBeGreaterThan(0);
    await guide.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await folded()).toBe(0);
    await guide.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await folded()).toBe(before);
  });

  // Both languages have the same elements and colours, and axe takes long.
  test.skipIf(!found || language === 'en')('has nothing that axe is against, with hits and every fold and note open', async () => {
    await type('更新');
    await until('hits', async () => String(await hits()) !== '');
    await guide.evaluate(foldAll(true));
    await guide.evaluate(`(() => { ${axe}; return null; })()`);
    const against = await guide.evaluate(
      'axe.run(document).then(({ violations, passes }) => [passes.length, ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html))])',
    );
    expect(against).toEqual([expect.any(Number)]);
    await guide.evaluate(foldAll(false));
  });
});

describe.skipIf(!findChromium()).each(['ja', 'en'] as const)('the guide on other screens, in %s', (language) => {
  let world: World;
  let running: RunningChromium;

  beforeAll(async () => {
    world = await startWorld();
    running = await launchChromium({ world, extension: builtFolder('world-chrome'), language });
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  // 160: a screen of 320 pixels at 200 %.
  test.each([160, 320, 1000])('never scrolls sideways at %i pixels', async (width) => {
    const { page, close } = await running.openExtensionPage('guide.html');
    await page.setViewport({ width, height: 700 });
    await page.type('input', 'Wi-Fi');
    await until('hits', () => page.$('.hits'));
    await page.evaluate(foldAll(true));
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll('a, p, li, td, th, h2, h3, h4, code')]
        .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().right > innerWidth + 1)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(clipped).toEqual([]);
    await close();
  });

  test('can be searched with the keyboard alone, and Escape empties the field', async () => {
    const { page, close } = await running.openExtensionPage('guide.html');
    await page.focus('input');
    await page.keyboard.type('cookie');
    await until('hits', () => page.$('.hits a'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('.hits a'))).toBe(true);
    await page.keyboard.press('Enter');
    await until('the chapter', () => page.evaluate(() => location.hash === '#cookies'));
    await page.focus('input');
    await page.keyboard.press('Escape');
    expect(await page.$eval('input', ({ value }) => value)).toBe('');
    await until('no hits', async () => (await page.$('.hits a')) === null);
    await close();
  });

  test('opens a setting of the browser in a tab of its own', async () => {
    const { page, close } = await running.openExtensionPage('guide.html#cookies');
    await until('the button', () => page.$('#cookies [data-opens]'));
    const opened = running.browser.waitForTarget((target) => target.url().startsWith('chrome://settings/content/siteData'));
    await page.click('#cookies [data-opens]');
    await (await (await opened).page())?.close();
    await close();
  });

  test.skipIf(language === 'en')('has nothing that axe is against in the dark', async () => {
    const { page, close } = await running.openExtensionPage('guide.html');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.type('input', 'Wi-Fi');
    await until('hits', () => page.$('.hits'));
    await page.evaluate(foldAll(true));
    await page.evaluate(axe);
    expect(
      await page.evaluate('axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))'),
    ).toEqual([]);
    await close();
  });

  test('is printed without anything to press, with every fold open', async () => {
    const { page, close } = await running.openExtensionPage('guide.html');
    await until('the guide', () => page.$('section'));
    await page.emulateMediaType('print');
    const seen = (selector: string) =>
      page.$$eval(selector, (all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length);
    for (const selector of ['button', 'input', '.source', '.to-contents', 'summary']) expect(await seen(selector), selector).toBe(0);
    expect(await seen('.source-number')).toBeGreaterThan(50);
    await close();
  });
});

describe.skipIf(!findChromium())('the guide as a file', () => {
  let world: World;
  let running: RunningChromium;

  beforeAll(async () => {
    world = await startWorld();
    running = await launchChromium({ world, extension: builtFolder('world-chrome') });
  });
  afterAll(async () => {
    await running?.close();
    await world?.close();
  });

  test('is drawn from the disk as its own policy allows, asks nobody for anything, and leads to its other language', async () => {
    for (const locale of ['ja', 'en'] as const) writeFileSync(artifactPath(`guide/${guideFileName(locale)}`), guideFile(locale, '0.0.0'));
    const page = await running.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(artifactPath(`guide/${guideFileName('ja')}`)).href;
    await page.goto(address);
    expect(await page.$eval('.contents-link', (link) => getComputedStyle(link).display), 'its style sheet is not refused').toBe('block');
    await page.click('a.contents-link[href="#cookies"]');
    await until('the chapter', () => page.$eval('#cookies', (chapter) => Math.abs(chapter.getBoundingClientRect().top) < innerHeight));
    await page.click('#cookies .source > summary');
    expect(await page.$eval('#cookies .source-note', (note) => note.checkVisibility())).toBe(true);
    await page.evaluate(() => scrollTo(0, 0));
    await page.click('header a');
    await until('the other language', () => page.evaluate(() => document.documentElement.lang === 'en'));
    expect(said).toEqual([]);
    expect(asked.map((one) => one.replace(/#.*$/, '').replace(/^.*\//, ''))).toEqual([guideFileName('ja'), guideFileName('en')]);
    await page.close();
  });
});
