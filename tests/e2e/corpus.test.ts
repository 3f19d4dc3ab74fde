import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'tsukaeru-corpus-'));
const document = (body: string) => `<!doctype html><meta charset="utf-8"><title>Shop</title>${body}`;
const giftForm = document(
  '<h1>Redeem a gift card</h1><form><label>Gift card code <input name="code"></label><label>Promo code <input id="promo"></label><button>Redeem</button></form><script>document.body.textContent = "scripts run"</script>',
);
const login = document('<form><label>One-time code <input id="otp"></label><button>Sign in</button></form>');
const labels = [
  { file: 'pages/gift.html', lang: 'en', kind: 'synthetic', page: 'redeem', codeInputs: ['input[name=code]'] },
  { file: 'pages/login.html', lang: 'en', kind: 'synthetic', page: 'none', codeInputs: [] },
];

/** What the command puts on standard output, on labels of this kind. */
function run(rows: readonly object[]): unknown {
  writeFileSync(path.join(folder, 'labels.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return JSON.parse(execFileSync('npm', ['run', '-s', 'corpus', '--', folder, '--json'], { encoding: 'utf8' }));
}

beforeAll(() => {
  mkdirSync(path.join(folder, 'pages'));
  writeFileSync(path.join(folder, 'pages/gift.html'), giftForm);
  writeFileSync(path.join(folder, 'pages/login.html'), login);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a labelled folder is scored, and each prediction is a selector that finds the field', () => {
  expect(run(labels)).toMatchObject({
    main: { page: { tp: 1, fp: 0, fn: 0, f1: 1 }, field: { tp: 1, fp: 0, fn: 0, f1: 1 } },
    strict: { page: { f1: 1 }, field: { f1: 1 } },
    errors: [],
    predictions: [
      { file: 'pages/gift.html', place: 'redeem', selectors: [expect.stringMatching(/^body > .*input:nth-child\(1\)$/)] },
      { file: 'pages/login.html', place: 'none', selectors: [] },
    ],
  });
});

test('a folder without answers gives predictions alone', () => {
  const answer = run(labels.map(({ file, lang }) => ({ file, lang })));
  expect(answer).toEqual({ predictions: [expect.objectContaining({ place: 'redeem' }), expect.objectContaining({ place: 'none' })] });
});
