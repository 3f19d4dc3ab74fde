import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Detection } from '../../scripts/corpus/detect-in-page';
import { runDetector } from '../../scripts/corpus/run-detector';

const folder = mkdtempSync(path.join(tmpdir(), 'tsukaeru-jsdom-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the built detector says in jsdom of a page with this body. */
async function detectionOf(body: string): Promise<Detection | undefined> {
  writeFileSync(path.join(folder, 'page.html'), `<!doctype html><meta charset="utf-8"><title>Shop</title>${body}`);
  const [judged] = await runDetector(folder, [{ file: 'page.html', lang: 'en', page: 'redeem', codeInputs: ['input'] }], 'jsdom');
  return judged?.detection;
}

const form = (attributes: string, fieldset = '') =>
  `<form><fieldset ${fieldset}><label>Gift card code <input ${attributes}></label><button>Redeem</button></fieldset></form>`;

test('a field is found in the window of the page, with what speaks for it', async () => {
  expect(await detectionOf(form('id="gift[code]"'))).toMatchObject({
    purpose: 'redeem',
    fields: [{ selector: '#gift\\[code\\]', signals: expect.arrayContaining(['label:gift', 'button:redeem']) }],
    hits: { input: 0 },
  });
});

test('a field in a fieldset that is switched off is none', async () => {
  expect(await detectionOf(form('name="code"', 'disabled'))).toMatchObject({ purpose: 'none', fields: [] });
});

test('the page runs nothing of its own', async () => {
  const wiping = 'document.body.textContent = ""';
  expect(await detectionOf(`${form('name="code"')}<script>${wiping}</script><img src="x" onerror='${wiping}'>`)).toMatchObject({
    purpose: 'redeem',
  });
});
