import fs from 'node:fs';
import { artifactPath } from '../artifacts';
import { until } from '../until';
import { type BidiSend, evaluateData, field, list } from './bidi';
import { pageIsWhole } from './page-is-whole';
import type { ExtensionPage } from './running-browser';

/**
 * Opens an extension's page over raw BiDi: puppeteer's `goto` never settles on moz-extension addresses.
 * @param background leaves the tab that is in front there.
 */
export async function openFirefoxExtensionPage(send: BidiSend, address: string, background = false): Promise<ExtensionPage> {
  const before = await contextsAt(send, address);
  const { context: blank } = asContext(await send('browsingContext.create', { type: 'tab', background }));
  await send('browsingContext.navigate', { context: blank, url: address, wait: 'none' });
  // The tab moves to the extension's process, and its context gets another id on the way.
  const context = await until(`the page ${address}`, async () => (await contextsAt(send, address)).find((id) => !before.includes(id)));
  const evaluate = (expression: string) => evaluateData(send, context, expression);
  await until(`${address} to load`, () => evaluate(`document.readyState === "complete" && (${pageIsWhole})`));

  return {
    evaluate,
    text: async () => String(await evaluate('document.body.innerText')),
    async click(selector) {
      await send('browsingContext.activate', { context });
      const middle = await evaluate(`(() => {
        const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
        return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
      })()`);
      const steps = [
        { type: 'pointerMove', x: field(middle, 'x'), y: field(middle, 'y') },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions: steps }] });
    },
    async screenshot(name) {
      const picture = field(await send('browsingContext.captureScreenshot', { context }), 'data');
      fs.writeFileSync(artifactPath(name), Buffer.from(String(picture), 'base64'));
    },
    close: async () => {
      await send('browsingContext.close', { context });
    },
  };
}

async function contextsAt(send: BidiSend, address: string): Promise<readonly string[]> {
  const contexts = list(await send('browsingContext.getTree', {}), 'contexts');
  return contexts.filter((one) => field(one, 'url') === address).map((one) => asContext(one).context);
}

const asContext = (value: unknown) => ({ context: String(field(value, 'context')) });
