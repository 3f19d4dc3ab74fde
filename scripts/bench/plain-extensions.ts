import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { root } from '../setup/root.mjs';

/** What the plain extensions are granted, and nothing beyond: the places where ours looks at pages. */
export type ContentScripts = readonly { readonly matches: readonly string[] }[];

/** An attribute scan as bare as it can be: what any extension pays that wants to know whether there is a field for a code. */
const scan = `let found = 0;
for (const field of document.querySelectorAll('input,textarea')) {
  const words = [field.type, field.name, field.id, field.placeholder, field.autocomplete].join(' ');
  if (/gift|code|redeem|voucher|serial|pin|ギフト|コード|番号/i.test(words)) found += 1;
}
globalThis.found = found;
`;

const echo = `chrome.runtime.onMessage.addListener((message, sender, answer) => {
  answer({ echo: message });
});
`;

const emptyPopup =
  '<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>Empty</title></head><body><h1>Hello</h1></body></html>';
const greetingPopup =
  '<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>Greeting</title><script type="module" src="greeting.js"></script></head><body></body></html>';
const greeting = `import { h, render } from 'preact';
render(h('h1', null, 'Hello'), document.body);
`;

/**
 * Writes the extension that does nothing: a content script without a line, a worker that sends back what it gets, a popup of one word, and beside
 * it one that lets Preact write that word.
 */
export async function writeEmptyExtension(folder: string, contentScripts: ContentScripts): Promise<void> {
  const built = await bundled(greeting, folder);
  write(folder, {
    'manifest.json': manifest('empty', contentScripts, {
      background: { service_worker: 'worker.js' },
      action: { default_popup: 'popup.html' },
    }),
    'content.js': '',
    'worker.js': echo,
    'popup.html': emptyPopup,
    'greeting.html': greetingPopup,
    'greeting.js': built,
  });
}

/** Writes the extension whose content script is the bare scan. */
export function writeScanExtension(folder: string, contentScripts: ContentScripts): void {
  write(folder, { 'manifest.json': manifest('scan', contentScripts, {}), 'content.js': scan });
}

/** The same places, the same frames and the same moment as in our manifest, with another script. */
function manifest(name: string, contentScripts: ContentScripts, more: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    manifest_version: 3,
    name: `bench: ${name}`,
    version: '1.0',
    content_scripts: contentScripts.map((one) => ({ ...one, js: ['content.js'] })),
    ...more,
  });
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
}

async function bundled(script: string, folder: string): Promise<string> {
  const virtual = path.join(root, 'scripts/bench/greeting.js');
  const made = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [{ name: 'greeting', resolveId: (id) => (id === virtual ? id : null), load: (id) => (id === virtual ? script : null) }],
    build: { write: false, outDir: folder, lib: { entry: virtual, formats: ['es'], fileName: 'greeting' }, minify: true },
  });
  const chunk = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('the greeting could not be built');
  return chunk.code;
}
