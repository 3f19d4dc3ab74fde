import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../package.json';

const feed = readFileSync('.github/workflows/feed.yml', 'utf8');
const release = readFileSync('.github/workflows/release.yml', 'utf8');
const dispatcher = readFileSync('scripts/feed/feed.ts', 'utf8');
const steps = feed.split(/^ {6}- /m).slice(1);
const stepWith = (words: string) => steps.findIndex((step) => step.includes(words));

test('every command of npm that the workflows run exists, and so does every command of the feed', () => {
  const scripts = new Set(Object.keys(manifest.scripts));
  for (const [, name = ''] of `${feed}${release}`.matchAll(/npm run (?:-s )?([\w:-]+)/g)) expect(scripts, name).toContain(name);
  const named = [...feed.matchAll(/npm run feed -- ([\w-]+)/g)].map(([, command]) => command);
  expect(named).toEqual(['collect', 'publish-dir', 'check']);
  for (const command of named) expect(dispatcher).toMatch(new RegExp(`^ {2}'?${command}'?: run`, 'm'));
});

test('it collects, signs, checks with the keys of the builds, and only then keeps and deploys', () => {
  const order = [
    'npm ci',
    'cache/restore',
    '-- collect',
    '-- publish-dir',
    '-- check',
    'cache/save',
    'upload-pages-artifact',
    'deploy-pages',
  ];
  const found = order.map(stepWith);
  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(feed).not.toMatch(/continue-on-error|always\(\)/);
});

test('it runs every quarter of an hour, when an event is pushed, and by hand', () => {
  const minutes = (/cron: "([\d,]+) \* \* \* \*"/.exec(feed)?.[1] ?? '').split(',').map(Number);
  expect(minutes).toHaveLength(4);
  expect(minutes.map((minute, index) => ((minutes[index + 1] ?? (minutes[0] ?? 0) + 60) - minute) % 60)).toEqual([15, 15, 15, 15]);
  expect(feed).toContain('paths: ["docs/feed-events/**"]');
  expect(feed).toContain('workflow_dispatch:');
  expect(feed).toMatch(/concurrency:\n {2}group: feed\n {2}cancel-in-progress: false/);
});

test('the private key is given to the one step that signs, and to nobody who could print it', () => {
  const withKey = steps.filter((step) => step.includes('FEED_SIGNING_KEY'));
  expect(withKey).toHaveLength(1);
  expect(withKey[0]).toContain('publish-dir');
  expect(feed.match(/secrets\./g)).toHaveLength(1);
  expect(feed).not.toMatch(/echo|printenv|set -x|run: env/);
});

test('it may write to Pages and to nothing else', () => {
  expect([...feed.matchAll(/^ +([\w-]+): write$/gm)].map(([, scope]) => scope).sort()).toEqual(['id-token', 'pages']);
});

test('actions are pinned by their major version', () => {
  const uses = [...`${feed}${release}`.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
  expect(uses.length).toBeGreaterThan(8);
  for (const action of uses) expect(action).toMatch(/^actions\/[\w/-]+@v\d+$/);
});

test('a release is built with the public keys of the feed', () => {
  expect(release).toMatch(/WXT_FEED_KEYS: \$\{\{ vars\.WXT_FEED_KEYS \}\}/);
  expect(feed).toMatch(/WXT_FEED_KEYS: \$\{\{ vars\.WXT_FEED_KEYS \}\}/);
});
