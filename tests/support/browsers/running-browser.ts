import type { Browser, Page } from 'puppeteer-core';
import type { EpochMs } from '../../../src/contracts/epoch-ms';
import type { World } from '../world/start-world';

export interface LaunchOptions {
  readonly world: World;
  /** Folder of the built extension: `builtFolder(…)` of scripts/test/builds.mjs. */
  readonly extension: string;
  /** Of the browser and so of the extension. */
  readonly language?: 'ja' | 'en';
  readonly headless?: boolean;
  /** Japan's when absent, so that pictures and words are the same on every machine. */
  readonly timeZone?: string;
  readonly scheme?: 'light' | 'dark';
  readonly window?: { readonly width: number; readonly height: number };
  /** Origins whose cookies and site data are blocked from the start. */
  readonly cookiesBlockedFor?: readonly string[];
  /** A profile to go on with, for stories across restarts; a throw-away one when absent. */
  readonly userDataDir?: string;
  /** Leaves the page open that greets whoever has just installed the extension; otherwise it is closed before anything else is done. */
  readonly keepWelcome?: true;
}

/** A browser with the extension in it, in the played world. The same for Chromium and Firefox. */
export interface RunningBrowser {
  readonly kind: 'chromium' | 'firefox';
  readonly browser: Browser;
  /** Of this browser, as its pages are addressed: `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** A tab with an empty page. */
  newPage(): Promise<Page>;
  /** Opens one of the extension's own pages in a tab, for example `popup.html?tab=3`. */
  openExtensionPage(file: string): Promise<ExtensionPage>;
  /** Opens the popup as the button in the toolbar does, on the page given. @returns `null` in Firefox, where it cannot be looked into. */
  openTruePopup(page: Page): Promise<ExtensionPage | null>;
  /** What the extension calls the tab; brings it to the front. */
  tabIdOf(page: Page): Promise<number>;
  /** The banner that the extension draws into a page, read past its closed shadow root. */
  bannerIn(page: Page): Banner;
  /** The extension's stored keys. */
  stored(area: 'local' | 'session'): Promise<Readonly<Record<string, unknown>>>;
  store(area: 'local' | 'session', values: Readonly<Record<string, unknown>>): Promise<void>;
  forget(area: 'local' | 'session', keys: readonly string[]): Promise<void>;
  /** Lets the extension ask every source now, as «check now» in the popup does. Returns when it has. */
  askSources(): Promise<void>;
  /** Scenario builds only: sets the extension's clock, forgets what it read under another clock and lets it ask the sources again. */
  setClock(at: EpochMs): Promise<void>;
  /** Stops the worker (or event page), as the browser does when it idles; the next message or alarm wakes it. */
  killWorker(): Promise<void>;
  workerIsRunning(): Promise<boolean>;
  /** As a person does it in the browser's settings. */
  blockCookies(origin: string, blocked: boolean): Promise<void>;
  close(): Promise<void>;
}

/** One of the extension's own pages. */
export interface ExtensionPage {
  /** @param expression JavaScript that runs in the page, with `browser` or `chrome`. @returns its value, awaited, as plain data. */
  evaluate(expression: string): Promise<unknown>;
  /** What a person reads. */
  text(): Promise<string>;
  /** A real click in the middle of the first element that fits. */
  click(selector: string): Promise<void>;
  /** Writes a picture below artifacts/. */
  screenshot(name: `${string}.png`): Promise<void>;
  close(): Promise<void>;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Banner {
  /** What a person reads; empty where there is no banner. */
  text(): Promise<string>;
  /** Its markup, without its style sheet. */
  html(): Promise<string>;
  /** Where it stands in the viewport; `null` where there is no banner. */
  rectangle(): Promise<Rectangle | null>;
  /** The words on its buttons. */
  buttons(): Promise<readonly string[]>;
  /** A real click on the button with these words. @throws where there is none. */
  press(words: string | RegExp): Promise<void>;
}
