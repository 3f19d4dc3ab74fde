import { HOUR } from '../../src/contracts/epoch-ms';
import { launchChromium, type RunningChromium } from '../../tests/support/browsers/launch-chromium';
import { until } from '../../tests/support/until';
import type { FeedFile } from '../../tests/support/world/feed-file';
import { startWorld } from '../../tests/support/world/start-world';
import { findChromium } from '../setup/find-browsers.mjs';
import { builtFolder } from '../test/builds.mjs';

/** Where each measure begins: with the document that brings the field, or with the dialog that brings it late. */
const pages = [
  { name: 'Steam wallet (field in the page)', address: 'https://store.steampowered.com/account/redeemwalletcode', field: '#wallet_code' },
  { name: 'Amazon.co.jp (field in the page)', address: 'https://www.amazon.co.jp/gc/redeem', field: '#gc-redemption-input' },
  { name: 'WebMoney (found by words)', address: 'https://www.webmoney.ne.jp/payment', field: 'input[type=text]' },
];

const rounds = 15;

/**
 * Measures how long a person looks at a code field before the banner is there: from the moment when the field is in the document and painted to
 * the moment when the banner's element stands in it. `npm run bench:banner` (it builds first); `--json` prints one object.
 * Warm and cold worker alternate, so that the noise of the machine meets both.
 */
export async function main(args: readonly string[]): Promise<void> {
  if (!findChromium()) throw new Error('no browser of Chromium’s family was found');
  const world = await startWorld({ state: { feed: outageOf(['steam-wallet', 'amazon', 'webmoney']) } });
  const running = await launchChromium({ world, extension: builtFolder('world-chrome'), language: 'ja' });
  try {
    await until('the feed to be read', async () => 'reading:feed' in (await running.stored('local')));
    const rows = [];
    for (const { name, address, field } of pages) {
      const warm: number[] = [];
      const cold: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        warm.push(await measure(running, address, field));
        await running.killWorker();
        cold.push(await measure(running, address, field));
      }
      rows.push({ page: name, warm: median(warm), cold: median(cold), worstWarm: Math.max(...warm), worstCold: Math.max(...cold) });
    }
    if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ rounds, rows })}\n`);
    else print(rows);
  } finally {
    await running.close();
    await world.close();
  }
}

/** A feed that reports an outage of these cards, so that there is a banner to wait for. */
function outageOf(cards: readonly string[]): FeedFile {
  const [hourAgo, later] = [new Date(Date.now() - HOUR).toISOString(), new Date(Date.now() + 6 * HOUR).toISOString()];
  return {
    schema: 1,
    seq: 2,
    issuedAt: hourAgo,
    expiresAt: later,
    events: [
      {
        id: 'measured',
        kind: 'incident',
        certainty: 'official',
        cards,
        actions: ['redeem'],
        startedAt: hourAgo,
        expiresAt: later,
        updates: [{ at: hourAgo, phase: 'ongoing', level: 'majorOutage', title: { ja: '測定用の障害', en: 'An outage to measure with' } }],
        source: { publisher: 'banner-latency', seenAt: hourAgo },
      },
    ],
  };
}

/** @returns milliseconds from the first paint with the field in the document to the banner's element. */
async function measure(running: RunningChromium, address: string, field: string): Promise<number> {
  const page = await running.newPage();
  await page.evaluateOnNewDocument((selector: string) => {
    const seen: { field?: number; banner?: number } = {};
    Object.assign(window, { seen });
    const look = () => {
      if (seen.field === undefined && document.querySelector(selector)) requestAnimationFrame(() => (seen.field ??= performance.now()));
      if (seen.banner === undefined && document.querySelector('tsukaeru-banner')) seen.banner = performance.now();
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }, field);
  await page.goto(address, { waitUntil: 'load' });
  const took = await until(
    'field and banner',
    () =>
      page.evaluate(() => {
        const seen: { field?: number; banner?: number } = Reflect.get(window, 'seen');
        return seen.field !== undefined && seen.banner !== undefined ? [seen.banner - seen.field] : null;
      }),
    10_000,
  );
  await page.close();
  return Math.max(0, took[0] ?? 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function print(rows: readonly { page: string; warm: number; cold: number; worstWarm: number; worstCold: number }[]): void {
  const line = (page: string, ...figures: readonly string[]) =>
    process.stdout.write(`${page.padEnd(36)}${figures.map((figure) => figure.padStart(14)).join('')}\n`);
  line(`${rounds} rounds, milliseconds`, 'median', 'worst', 'cold median', 'cold worst');
  for (const { page, warm, cold, worstWarm, worstCold } of rows)
    line(page, ...[warm, worstWarm, cold, worstCold].map((figure) => figure.toFixed(0)));
}
