import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { until } from '../../tests/support/until';
import { builtFolder } from '../test/builds.mjs';
import { startBenchWorld } from './bench-world';
import { openRedemptionTab } from './extension-tab';
import type { Figure } from './figures';
import { measurePopup } from './measure-popup';
import { measureWake } from './measure-wake';
import { pageMeasures, type Variant, webPages } from './names';
import type { BenchOptions } from './options';
import { orderOfRound } from './order-of-round';
import { type ContentScripts, writeEmptyExtension, writeScanExtension } from './plain-extensions';
import { type Restores, restoresAfterBack } from './restores-after-back';
import { seesTheField } from './sees-the-field';
import { type BenchBrowser, startBrowser } from './start-browser';
import { bannerPage, testPages } from './test-pages';
import { visitPage } from './visit-page';

/** All that a run found out. */
export interface BenchResult {
  readonly figures: readonly Figure[];
  /** First paints of a popup in which Preact writes one word: between the empty popup and ours. */
  readonly greetings: readonly number[];
  /** Script time of ours, in milliseconds, on a redemption page where it has something to say. The page itself runs no script. */
  readonly withBanner: readonly number[];
  readonly restores: readonly (Restores & { readonly variant: Variant; readonly page: string })[];
}

interface Running extends BenchBrowser {
  readonly variant: Variant;
  /** Its popup's file, and what in there a person wants to read; `null` for whatever comes first. */
  readonly popup: { readonly file: string; readonly headline: string | null } | null;
  /** What its worker answers, where that is known. */
  readonly question: Readonly<Record<string, unknown>> | null;
}

/** The popup is quick to open and its frames come every 16 ms, so it is opened more often than pages are. */
const POPUPS_A_ROUND = 2;
const WAKES_A_ROUND = 1;

/**
 * Runs everything: the extensions side by side, each in a browser of its own, in turns.
 * @param tell is told how far it is.
 */
export async function runBench(options: BenchOptions, tell: (line: string) => void): Promise<BenchResult> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsukaeru-bench-'));
  const world = await startBenchWorld();
  const running: Running[] = [];
  const figures: Figure[] = [];
  const greetings: number[] = [];
  const withBanner: number[] = [];
  try {
    for (const one of await variantsIn(folder, options.peer)) {
      running.push({ ...one, ...(await startBrowser(world, one.extension)) });
    }
    for (const { variant, browser, extensionOrigin } of running)
      if (variant === 'ours' && extensionOrigin !== null) await seesTheField(browser, extensionOrigin, testPages.redemption);
    // Round 0 warms up: disk, certificates, the extension's first reading of its sources.
    for (let round = 0; round <= options.rounds; round += 1) {
      tell(round === 0 ? 'warm-up' : `round ${round} of ${options.rounds}`);
      const counts = round > 0;
      for (const one of orderOfRound(running, round)) {
        const taken = [...(await visitAll(one)), ...(await openAndWake(one, (greeting) => counts && greetings.push(greeting)))];
        const banner = one.variant === 'ours' ? (await visitPage(one.browser, bannerPage))['script-ms'] : null;
        if (!counts) continue;
        figures.push(...taken);
        if (banner !== null) withBanner.push(banner);
      }
    }
    tell('back and forward');
    const restores = [];
    for (const one of running) {
      for (const page of ['redemption', 'no-form-1500'] as const)
        restores.push({
          variant: one.variant,
          page,
          ...(await restoresAfterBack(one.browser, testPages[page], testPages.bare)),
        });
    }
    return { figures, greetings, withBanner, restores };
  } finally {
    await Promise.all(running.map(({ browser }) => browser.close().catch(() => null)));
    await world.close();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

type ToStart = Pick<Running, 'variant' | 'popup' | 'question'> & { readonly extension: string | null };

/** Everything to start. Our build is copied, so that another build beside this run changes nothing in it. */
async function variantsIn(folder: string, peer: string | null): Promise<readonly ToStart[]> {
  const at = (name: string) => path.join(folder, name);
  fs.cpSync(builtFolder('chrome'), at('ours'), { recursive: true });
  const contentScripts = contentScriptsOf(at('ours'));
  await writeEmptyExtension(at('empty'), contentScripts);
  writeScanExtension(at('scan'), contentScripts);
  const all: ToStart[] = [
    { variant: 'none', extension: null, popup: null, question: null },
    { variant: 'empty', extension: at('empty'), popup: { file: 'popup.html', headline: null }, question: { type: 'echo' } },
    { variant: 'scan', extension: at('scan'), popup: null, question: null },
    {
      variant: 'ours',
      extension: at('ours'),
      popup: { file: 'popup.html', headline: '.headline h2' },
      question: { type: 'bannerAsks' },
    },
  ];
  if (peer !== null) all.push({ variant: 'peer', extension: path.resolve(peer), popup: popupOf(peer), question: null });
  return all;
}

function contentScriptsOf(folder: string): ContentScripts {
  const { content_scripts }: { content_scripts: ContentScripts } = manifestIn(folder);
  return content_scripts;
}

function popupOf(folder: string): Running['popup'] {
  const { action }: { action?: { default_popup?: string } } = manifestIn(folder);
  return action?.default_popup === undefined ? null : { file: action.default_popup.replace(/^\//, ''), headline: null };
}

/** @throws where the folder holds no extension. */
const manifestIn = (folder: string) => JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

async function visitAll({ variant, browser }: Running): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const page of webPages) {
    const read = await visitPage(browser, testPages[page]);
    for (const measure of pageMeasures) figures.push({ variant, page, measure, value: read[measure] });
  }
  return figures;
}

/** Opens the popup over a redemption page whose worker is awake, as it is when somebody presses the button there; then stops and wakes the worker. */
async function openAndWake(one: Running, greeted: (milliseconds: number) => void): Promise<readonly Figure[]> {
  const { variant, browser, extensionOrigin, popup, question } = one;
  if (extensionOrigin === null || popup === null) return [];
  const figures: Figure[] = [];
  const tab = question === null ? null : await openRedemptionTab(browser, extensionOrigin, testPages.redemption);
  for (let time = 0; time < POPUPS_A_ROUND; time += 1) {
    if (tab && question) await until('an answer', async () => (await tab.ask(question)) >= 0);
    const address = `${extensionOrigin}/${popup.file}${tab ? `?tab=${tab.tabId}` : ''}`;
    figures.push({ variant, page: 'popup', measure: 'headline-ms', value: await measurePopup(browser, address, popup.headline) });
    if (variant === 'empty') greeted(await measurePopup(browser, `${extensionOrigin}/greeting.html`, null));
  }
  if (tab && question) {
    for (let time = 0; time < WAKES_A_ROUND; time += 1)
      figures.push({ variant, page: 'worker', measure: 'wake-ms', value: await measureWake(browser, tab, question) });
  }
  await tab?.close();
  return figures;
}
