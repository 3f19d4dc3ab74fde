import type { Page } from 'puppeteer-core';
import { builtFolder } from '../../../scripts/test/builds.mjs';
import { everySiteOrigins } from '../../../src/platform/every-site-permission';
import { asRecord } from '../browsers/as-record';
import { launchChromium, type RunningChromium } from '../browsers/launch-chromium';
import { until } from '../until';
import { type Answer, html } from '../world/answer';
import { startWorld, type World } from '../world/start-world';
import { type ThrownByUs, thrownByUs } from './thrown-by-us';

/** A page known by its address, one that needs a field, and one of a site that is not listed. None of them has a documented form. */
export const places = {
  listed: 'https://www.spotify.com/redeem',
  needsField: 'https://gold.razer.com/gold/reload',
  unlisted: 'https://shop.example.test/',
} as const;
export type Place = keyof typeof places;

/** What was stored about one document. */
export interface StoredDocument {
  readonly frameId: number;
  /** `PageFacts.codeField`. */
  readonly codeField: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Ids of the checks that found something. */
  readonly findings: readonly string[];
  /** Those that say more than that no field was seen. */
  readonly claims: readonly string[];
}

/** A page that is open, with what the extension did there. */
export interface Visit {
  readonly page: Page;
  readonly thrown: ThrownByUs;
  /** The browser's number of the tab, for which the tab has to come to the front once. */
  readonly tab: () => Promise<number>;
  /** Every document of the tab about which something is stored, the top one first. */
  readonly stored: () => Promise<readonly StoredDocument[]>;
  /** Waits until something is stored about the top document. */
  readonly report: () => Promise<StoredDocument>;
  readonly close: () => Promise<void>;
}

/** One browser in which pages of anybody's making stand at listed and other hosts; every-site mode is on. */
export interface HostileStage {
  readonly world: World;
  readonly running: RunningChromium;
  readonly extension: string;
  /** @param answer a whole page, or an answer with headers. @param path below the place's address. */
  serve(place: Place, answer: string | Answer, path?: string): string;
  /** Serves a page and opens it. */
  visit(place: Place, answer: string | Answer): Promise<Visit>;
  /** Opens several pages at the same time, a tab each. What a browser does not show but keep as a file counts as opened. */
  visitAll(place: Place, answers: readonly (string | Answer)[]): Promise<readonly Visit[]>;
  /** Opens a tab that is listened to, with an empty page. */
  tab(): Promise<Visit>;
  close(): Promise<void>;
}

export async function hostileStage(): Promise<HostileStage> {
  const served = new Map<string, Answer>();
  const answer = ({ host, path, query }: { readonly host: string; readonly path: string; readonly query: string }) =>
    served.get(`https://${host}${path}${query}`) ?? served.get(`https://${host}${path}`) ?? html('<!doctype html><title>404</title>', 404);
  const hosts = [...Object.values(places).map((address) => new URL(address).hostname), 'other.example.test'];
  const world = await startWorld({ also: Object.fromEntries(hosts.map((host) => [host, answer])) });
  const extension = builtFolder('world-chrome');
  const running = await launchChromium({ world, extension, language: 'en' });
  const name = String(await running.inWorker(`chrome.i18n.getMessage('name')`));
  for (const origin of everySiteOrigins) await running.answerPermissionPrompt(origin);
  const options = await running.openExtensionPage('options.html');
  await options.click('[data-every-site]');
  await until('every-site mode', async () =>
    Number(await running.inWorker('chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)')),
  );
  await options.close();

  const tab = async (): Promise<Visit> => {
    const page = await running.newPage();
    const thrown = await thrownByUs(page, name);
    let id: Promise<number> | undefined;
    const tabId = () => {
      id ??= running.tabIdOf(page);
      return id;
    };
    const stored = async () => documentsOf(await running.stored('session'), await tabId());
    return {
      page,
      thrown,
      tab: tabId,
      stored,
      report: () => until('a report', async () => (await stored()).find(({ frameId }) => frameId === 0)),
      close: () => page.close(),
    };
  };

  const stage: HostileStage = {
    world,
    running,
    extension,
    tab,
    serve(place, given, path = '') {
      const address = `${places[place]}${path}`;
      served.set(address, typeof given === 'string' ? html(given) : given);
      return address;
    },
    async visit(place, given) {
      const visit = await tab();
      await visit.page.goto(stage.serve(place, given), { waitUntil: 'load' });
      return visit;
    },
    async visitAll(place, answers) {
      const visits: Visit[] = [];
      for (const _ of answers) {
        const visit = await tab();
        await visit.tab(); // while it is in front
        visits.push(visit);
      }
      const addresses = answers.map((given, at) => stage.serve(place, given, `?page=${at}`));
      await Promise.all(visits.map(({ page }, at) => page.goto(addresses[at] ?? '', { waitUntil: 'load' }).catch(() => null)));
      return visits;
    },
    async close() {
      await running.close();
      await world.close();
    },
  };
  return stage;
}

/** What the browser lists as errors of the extension on its own page, of any frame and the worker. */
export async function errorsOf({ running }: HostileStage): Promise<readonly string[]> {
  const page = await running.newPage();
  await page.goto('chrome://extensions/');
  const errors: unknown = await page.evaluate(
    `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(running.extensionId)}).then(({ runtimeErrors, manifestErrors }) =>
      [...runtimeErrors, ...manifestErrors].map(({ message, source }) => source + ' ' + message))`,
  );
  await page.close();
  return Array.isArray(errors) ? errors.map(String) : ['no list'];
}

function documentsOf(session: Readonly<Record<string, unknown>>, tab: number): readonly StoredDocument[] {
  return Object.entries(session)
    .flatMap(([key, envelope]) => {
      const [, ofTab, frame] = /^findings:(\d+):(\d+)$/.exec(key) ?? [];
      if (Number(ofTab) !== tab) return [];
      const { facts, findings } = asRecord(asRecord(envelope).value);
      const known = asRecord(facts);
      const checks = Array.isArray(findings) ? findings.map((finding) => String(asRecord(finding).check)) : [];
      return [
        {
          frameId: Number(frame),
          codeField: String(known.codeField),
          facts: known,
          findings: checks,
          claims: checks.filter((one) => one !== 'unseen-code-field'),
        },
      ];
    })
    .sort((a, b) => a.frameId - b.frameId);
}
