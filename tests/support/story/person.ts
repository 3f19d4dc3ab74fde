import type { Page } from 'puppeteer-core';
import type { CheckId } from '../../../src/contracts/check';
import type { FixId } from '../../../src/contracts/fix';
import type { ExtensionPage } from '../browsers/running-browser';
import { until } from '../until';
import type { Stage } from './stage';

/** So many things a person may have to do from the popup or banner to what helps. */
export const MOST_INTERACTIONS = 4;

/** Somebody with a card. What is done in the banner and in the extension's pages is counted; the fifth time is too much and throws. */
export interface Person {
  readonly page: Page;
  /** What was done so far in the banner and in the extension's pages. */
  interactions(): number;
  /** Goes to an address by hand, and waits until the observer has looked at it. */
  opens(address: string): Promise<void>;
  /** Types into a field of the page. */
  types(field: string, code: string): Promise<void>;
  /** Sends the page's form, and waits for the page that answers. */
  sends(button: string): Promise<void>;
  /** The page answers with these words where it answers. */
  isAnswered(place: string, words: string): Promise<void>;
  /** Waits until banner or popup, whichever is looked at, tells this finding. */
  isTold(check: CheckId, words?: RegExp): Promise<void>;
  /** Waits until banner or popup tells nothing of it. */
  isNoLongerTold(check: CheckId): Promise<void>;
  /** Presses a button in the banner. */
  pressesInBanner(words: string | RegExp): Promise<void>;
  /** Opens the popup for this page, as the toolbar does; that is where counting begins, so it does not count. */
  opensPopup(): Promise<void>;
  /** Presses something in the page of the extension that is open. */
  presses(selector: string): Promise<void>;
  /** Presses a link that opens another page of the extension. */
  followsLinkTo(file: string): Promise<void>;
  chooses(select: string, value: string): Promise<void>;
  picksDay(field: string, day: string): Promise<void>;
  /** The steps of this fix can be read where the person looks, without anything further being done. @returns their words. */
  reads(fix: FixId): Promise<string>;
  /** What stands in the extension's open page. @param expression JavaScript. */
  looks(expression: string): Promise<unknown>;
  /** What can be read where the person looks: the popup, else the banner. */
  text(): Promise<string>;
  /** Closes the extension's page and turns to the page of the shop. */
  returnsToPage(): Promise<void>;
  leaves(): Promise<void>;
}

/** @param stage where the story is played. */
export async function somebody({ running }: Stage): Promise<Person> {
  const page = await running.newPage();
  let surface: ExtensionPage | null = null;
  let times = 0;
  const acts = (what: string) => {
    times += 1;
    if (times > MOST_INTERACTIONS) throw new Error(`${what} is interaction ${times}: more than ${MOST_INTERACTIONS}`);
  };
  const inSurface = (): ExtensionPage => {
    if (surface === null) throw new Error('no page of the extension is open');
    return surface;
  };
  const banner = running.bannerIn(page);
  const closeSurface = async () => {
    await surface?.close();
    surface = null;
  };
  const quoted = (text: string) => JSON.stringify(text);
  const comes = (selector: string) => until(selector, () => inSurface().evaluate(`document.querySelector(${quoted(selector)}) !== null`));
  const tells = async (check: CheckId) =>
    surface === null
      ? (await banner.html()).includes(`data-check="${check}"`)
      : Boolean(await surface.evaluate(`document.querySelector('[data-check="${check}"]') !== null`));
  const text = async () => (surface === null ? await banner.text() : await surface.text());

  return {
    page,
    interactions: () => times,
    async opens(address) {
      await page.goto(address, { waitUntil: 'load' });
      await new Promise((resolve) => setTimeout(resolve, 500));
    },
    async types(field, code) {
      await page.waitForSelector(field);
      await page.$eval(field, (element) => {
        if (element instanceof HTMLInputElement) element.value = '';
      });
      await page.type(field, code);
    },
    async sends(button) {
      await Promise.all([page.waitForNavigation(), page.click(button)]);
    },
    async isAnswered(place, words) {
      await page.$eval(
        place,
        (element, answer) => {
          element.textContent = answer;
        },
        words,
      );
    },
    async isTold(check, words = /./) {
      await until(`${check} with ${words}`, async () => (await tells(check)) && words.test(await text()), 12_000);
    },
    async isNoLongerTold(check) {
      await until(`${check} to go`, async () => !(await tells(check)), 12_000);
    },
    async pressesInBanner(words) {
      acts(`«${words}» in the banner`);
      await banner.press(words);
    },
    async opensPopup() {
      const tab = await running.tabIdOf(page);
      await closeSurface();
      surface = await running.openExtensionPage(`popup.html?tab=${tab}`);
      await comes('[role=tab]');
    },
    async presses(selector) {
      acts(selector);
      await comes(selector);
      await inSurface().evaluate(`document.querySelector(${quoted(selector)}).scrollIntoView({ block: 'center', behavior: 'instant' })`);
      await inSurface().click(selector);
    },
    async followsLinkTo(file) {
      acts(`the link to ${file}`);
      await comes(`a[href="/${file}"][target=_blank]`);
      await closeSurface();
      // Automation of Firefox cannot follow a tab that a page of an extension opens; that the link opens it in Chromium has a test of its own.
      surface = await running.openExtensionPage(file);
    },
    async chooses(select, value) {
      acts(`${value} in ${select}`);
      await comes(`${select} option[value="${value}"]`);
      await change(select, value);
    },
    async picksDay(field, day) {
      acts(`${day} in ${field}`);
      await comes(field);
      await change(field, day);
    },
    async reads(fix) {
      const words = await until(`the steps of ${fix}`, async () => (surface === null ? await inBanner(fix) : await shownSteps(fix)));
      return String(words);
    },
    looks: (expression) => inSurface().evaluate(expression),
    text,
    async returnsToPage() {
      await closeSurface();
      await page.bringToFront();
    },
    async leaves() {
      await closeSurface();
      await page.close();
    },
  };

  async function change(field: string, value: string): Promise<void> {
    await inSurface().evaluate(`(() => {
      const field = document.querySelector(${quoted(field)});
      field.value = ${quoted(value)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  }

  function shownSteps(fix: FixId): Promise<unknown> {
    return inSurface().evaluate(`[...document.querySelectorAll('[data-fix="${fix}"]')]
      .filter((one) => one.checkVisibility() && one.querySelector('ol')?.checkVisibility())
      .map((one) => one.textContent)[0] ?? null`);
  }

  /** A folded banner has no steps in it at all. */
  async function inBanner(fix: FixId): Promise<string | null> {
    const [, after] = (await banner.html()).split(`data-fix="${fix}"`);
    return after?.split('</ol>')[0]?.replaceAll(/<[^>]*>/g, ' ') ?? null;
  }
}
