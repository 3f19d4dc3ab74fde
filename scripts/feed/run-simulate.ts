import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import bundled from '../../src/outages/feed/bundled.json';
import type { Command } from './command-line';
import { lengthOf } from './japan-time';
import { dayChart } from './simulation/day-chart';
import { dayTable } from './simulation/day-table';
import { scenarios } from './simulation/scenario';
import { MOST_PLAYED, type Sizes, simulateDay } from './simulation/simulate-day';

const text = { type: 'string' } as const;
const options = {
  clients: text,
  seed: text,
  'own-share': text,
  'edge-cache': text,
  'document-bytes': text,
  sample: text,
  out: text,
} as const;

/** A status line, the headers of a static host, and TLS records; measured hosts send 300 to 700 bytes of them. A guess on the high side. */
const HEAD = 600;
/** A signature in base64, a line break, and the pointer's JSON. */
const POINTER = 270;
const SIGNATURE = 89;

/**
 * `npm run feed -- simulate [--clients 1000000] [--own-share 0.3] [--edge-cache 10m] [--out FILE.svg]`: what so many browsers ask of the feed's
 * host in a day, and how long it takes from publishing to the warning. Without `--clients`: 10^3 to 10^8.
 */
export const runSimulate: Command = (args, { say, object }) => {
  const { values } = parseArgs({ args: [...args], options });
  const number = (given: string | undefined, absent: number) => (given === undefined ? absent : Number(given));
  const counts = values.clients === undefined ? [3, 4, 5, 6, 7, 8].map((power) => 10 ** power) : [Number(values.clients)];
  const ownShare = number(values['own-share'], 0.3);
  const seed = number(values.seed, 1);
  const edgeCache = values['edge-cache'] === undefined ? 0 : lengthOf(values['edge-cache']);
  const mostPlayed = Math.min(MOST_PLAYED, number(values.sample, 20_000));
  const document = number(values['document-bytes'], gzipSync(JSON.stringify(bundled)).length);
  if (
    [...counts, mostPlayed].some((count) => !Number.isInteger(count) || count < 1) ||
    !(ownShare >= 0 && ownShare <= 1) ||
    edgeCache === null
  ) {
    object('--clients and --sample: whole numbers; --own-share: from 0 to 1; --edge-cache: a length such as 10m');
    return 1;
  }
  const sizes: Sizes = { pointer: HEAD + POINTER, document: 2 * HEAD + document + SIGNATURE, error: HEAD };
  const days = counts.flatMap((clients) =>
    scenarios.map((scenario) => simulateDay({ scenario, clients, seed, ownShare, edgeCache, sizes, mostPlayed })),
  );
  for (const { id, about } of scenarios) say(`${id}: ${about}`);
  say(
    `\n${ownShare * 100} % hold the card of the outage; a copy in a cache on the way may be ${edgeCache / 60_000} minutes old; bytes with headers: pointer ${sizes.pointer}, document and signature ${sizes.document} (gzip), error ${sizes.error}.`,
  );
  say(
    `Up to ${mostPlayed.toLocaleString('en')} browsers are played one by one; more are that many, each standing for several. Peaks of a sample are a little too high.\n`,
  );
  for (const line of dayTable(days)) say(line);
  const file = path.resolve(values.out ?? 'artifacts/feed-simulation.svg');
  const drawn = counts.includes(1_000_000) ? 1_000_000 : (counts.at(-1) ?? 0);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, dayChart(days.filter(({ clients }) => clients === drawn)));
  say(`\nDrawn: ${path.relative('.', file)}`);
  return 0;
};
