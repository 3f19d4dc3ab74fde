import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../scripts/outage/outage';
import { rowsOfArray } from '../../scripts/outage/rows-of-array';
import { timeInName } from '../../scripts/outage/time-in-name';
import { appleFixture } from './apple-fixture';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outage-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  process.exitCode = undefined;
});

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}
const series = (rows: readonly unknown[]) => gzipSync(JSON.stringify(rows));

async function run(...args: string[]) {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await main(args);
  const written = { out: out.mock.calls.map(([text]) => text).join(''), err: err.mock.calls.map(([text]) => text).join('') };
  out.mockRestore();
  err.mockRestore();
  return written;
}

interface Told {
  readonly changes: readonly {
    readonly at: string;
    readonly card: string;
    readonly action: string;
    readonly level: string;
    readonly events: readonly string[];
  }[];
}
async function changes(...args: string[]): Promise<Told['changes']> {
  const told: Told = JSON.parse((await run(...args, '--json')).out);
  expect(Object.keys(told)).toEqual(['changes']);
  return told.changes;
}
const short = (all: Told['changes']) =>
  all.filter(({ action }) => action === 'redeem').map(({ at, level, events }) => `${at} ${level} ${events.length}`);

const fine = appleFixture('fine.json');
const outage = appleFixture('ongoing-outage.json');
const key = 'apple:9000001:1700000000000';

describe('one answer', () => {
  test('as one object: the state of each card and action about which the source speaks', async () => {
    expect(await changes('apple', file('a.json', outage), '--at', '2023-11-15T08:00:00+09:00')).toEqual([
      { at: '2023-11-14T23:00:00.000Z', card: 'apple', action: 'redeem', level: 'partialOutage', events: [key] },
      { at: '2023-11-14T23:00:00.000Z', card: 'apple', action: 'login', level: 'nothingReported', events: [] },
    ]);
  });
  test('for a person: what it says and what that means', async () => {
    const { out } = await run('apple', file('apple-20231114T2300Z.json', outage));
    expect(out).toContain('2023-11-14T23:00:00Z  components seen: App Store');
    expect(out).toContain(key);
    expect(out).toMatch(/apple +redeem +partialOutage +officialFeed/);
  });
  test('that cannot be read is unknown, and no error of the command', async () => {
    const states = await changes('apple', file('a.json', '<html>'), '--at', '2023-11-15T00:00:00Z');
    expect(states.map(({ level }) => level)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(process.exitCode).toBeUndefined();
  });
  test('of the curated feed, and of the copy in the package, whose silence is nobody’s', async () => {
    const feed = 'src/outages/feed/bundled.json';
    const at = ['--at', '2019-12-21T03:00:00+09:00'];
    const stateOf = (all: Told['changes'], card: string, action: string) =>
      all.find((one) => one.card === card && one.action === action)?.level;
    const asFeed = await changes('feed', feed, ...at);
    const asCopy = await changes('bundled', feed, ...at);
    expect([stateOf(asFeed, 'apple', 'activate'), stateOf(asFeed, 'apple', 'redeem')]).toEqual(['partialOutage', 'majorOutage']);
    expect([stateOf(asFeed, 'bitcash', 'redeem'), stateOf(asCopy, 'bitcash', 'redeem')]).toEqual(['nothingReported', undefined]);
    expect(stateOf(asCopy, 'apple', 'redeem')).toBe('majorOutage');
  });
});

describe('a series', () => {
  test('of files: changes at answers, the lapse of silence between them, and nothing twice', async () => {
    file('20231114T2200Z.json', fine);
    file('20231114T2215Z.json', fine);
    file('20231115T0100Z.json', fine);
    file('20231115T0115Z.json', '<html>');
    file('20231115T0130Z.json', outage);
    file('20231115T0900Z.json', outage);
    expect(short(await changes('apple', folder))).toEqual([
      '2023-11-14T22:00:00.000Z nothingReported 0',
      '2023-11-14T23:45:00.000Z unknown 0',
      '2023-11-15T01:00:00.000Z nothingReported 0',
      '2023-11-15T01:30:00.000Z partialOutage 1',
    ]);
  });
  test('packed in one file, also when the newest stands first', async () => {
    const rows = [
      ['a', '2023-11-14T22:00:00Z', fine],
      ['b', '2023-11-14T22:15:00+00:00', outage],
      ['c', '2023-11-14T22:30:00Z', JSON.parse(fine)],
    ];
    const told = await changes('apple', file('s.json.gz', series(rows)));
    expect(short(told)).toEqual([
      '2023-11-14T22:00:00.000Z nothingReported 0',
      '2023-11-14T22:15:00.000Z partialOutage 1',
      '2023-11-14T22:30:00.000Z nothingReported 0',
    ]);
    expect(await changes('apple', file('r.json.gz', series(rows.toReversed())))).toEqual(told);
  });
  test('goes on until --at, and not beyond it', async () => {
    const path = file(
      's.json.gz',
      series([
        ['a', '2023-11-14T22:00:00Z', fine],
        ['b', '2023-11-14T23:00:00Z', outage],
      ]),
    );
    expect(short(await changes('apple', path, '--at', '2023-11-14T22:59:00Z'))).toEqual(['2023-11-14T22:00:00.000Z nothingReported 0']);
    const login = (await changes('apple', path, '--at', '2023-11-15T12:00:00Z')).filter(({ action }) => action === 'login');
    expect(login.map(({ at, level }) => `${at} ${level}`)).toEqual([
      '2023-11-14T22:00:00.000Z nothingReported',
      '2023-11-15T00:30:00.000Z unknown',
    ]);
  });
  test('for a person: one line a change, and how many answers could not be read', async () => {
    const { out } = await run(
      'apple',
      file(
        's.json.gz',
        series([
          ['a', '2023-11-14T22:00:00Z', outage],
          ['b', '2023-11-14T22:15:00Z', 'nothing'],
        ]),
      ),
    );
    expect(out).toContain(`2023-11-14T22:00:00Z  apple  redeem  partialOutage    ${key}`);
    expect(out.trimEnd().split('\n').at(-1)).toBe('2 answers, 2 changes, not readable: parse 1');
  });
});

describe('bad input: one line, exit code 2, nothing on standard output', () => {
  test.each<[string, () => string[]]>([
    ['nothing at all', () => []],
    ['no file', () => ['apple']],
    ['no such service', () => ['nobody', file('a.json', fine)]],
    ['a kind that several services are of', () => ['statuspage', file('a.json', fine)]],
    ['no such file', () => ['apple', join(folder, 'missing.json')]],
    ['an empty folder', () => ['apple', folder]],
    ['a time that is none', () => ['apple', file('a.json', fine), '--at', 'yesterday']],
    ['an option that is none', () => ['apple', file('a.json', fine), '--jsno']],
    ['a packed file that is none', () => ['apple', file('a.json.gz', fine)]],
    ['a packed file of something else', () => ['apple', file('a.json.gz', gzipSync('{"services":[]}'))]],
    ['a row without a time', () => ['apple', file('a.json.gz', series([['a', 'yesterday', fine]]))]],
    ['a packed file that breaks off', () => ['apple', file('a.json.gz', gzipSync('[["a","2023-11-14T22:00:00Z","x"]'))]],
    ['no answer in it', () => ['apple', file('a.json.gz', series([]))]],
    [
      'every answer after --at',
      () => ['apple', file('s.json.gz', series([['a', '2023-11-14T22:00:00Z', fine]])), '--at', '2020-01-01T00:00:00Z'],
    ],
  ])('%s', async (_, args) => {
    const { out, err } = await run(...args(), '--json');
    expect(out).toBe('');
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(process.exitCode).toBe(2);
  });
});

describe('the time of a file', () => {
  test.each<[string, string | null]>([
    ['ja_JP-all-fine-20231203.js', '2023-12-03T00:00:00.000Z'],
    ['status-en_US-2021-02-24-nsecpy.json', '2021-02-24T00:00:00.000Z'],
    ['2023-08-15T09-31-00+09:00.js', '2023-08-15T00:31:00.000Z'],
    ['2023-08-15T09:31:00.123Z.json', '2023-08-15T09:31:00.000Z'],
    ['20230815T003100Z.json', '2023-08-15T00:31:00.000Z'],
    ['apple_20230815-0931.js', '2023-08-15T09:31:00.000Z'],
    ['2023-08-15_09-31-15.html', '2023-08-15T09:31:15.000Z'],
    ['answer-1692055680000.json', '2023-08-14T23:28:00.000Z'],
    ['status-2022-13-41.json', null],
    ['discord-summary-2022-02.json', null],
    ['serial-120231203999.json', null],
    ['status.json', null],
  ])('%s', (name, iso) => {
    const time = timeInName(name);
    expect(time === null ? null : new Date(time).toISOString()).toBe(iso);
  });

  test('stands in its folder’s name where it does not stand in its own, and else is the file’s date', async () => {
    file('2023-11-14/2200.json', fine);
    expect((await changes('apple', folder))[0]?.at).toBe('2023-11-14T22:00:00.000Z');
    const undated = file('undated.json', fine);
    utimesSync(undated, 1_700_000_000, 1_700_000_000);
    expect((await changes('apple', undated))[0]?.at).toBe('2023-11-14T22:13:20.000Z');
  });
});

test('an array is read in pieces, cut anywhere', async () => {
  const rows = [['a', '2023', '{"x":"[\\"]\\\\"}'], [1, { b: ['日本'] }], ['']];
  const text = JSON.stringify(rows, null, 1);
  for (let size = 1; size <= text.length; size += 3) {
    async function* chunks() {
      for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size);
    }
    const read: unknown[] = [];
    for await (const row of rowsOfArray(chunks())) read.push(row);
    expect(read).toEqual(rows);
  }
});

const recordings = join(process.cwd(), '../shared/status/apple');
test.skipIf(!existsSync(recordings))(
  'what others recorded, as a series: an outage is seen, and ends in «unknown» until the next answer months later',
  async () => {
    const told = await changes('apple', recordings, '--at', '2023-12-03T00:00:00Z');
    const of2023 = short(told).filter((line) => line.startsWith('2023'));
    expect(of2023).toEqual([
      '2023-08-15T00:00:00.000Z partialOutage 1',
      '2023-08-15T00:00:00.000Z nothingReported 0',
      '2023-08-15T01:30:00.000Z unknown 0',
      '2023-12-03T00:00:00.000Z nothingReported 0',
    ]);
  },
);
