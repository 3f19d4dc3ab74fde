import type { Page } from 'puppeteer-core';
import { bannerFrom, describeShadow } from './banner-from';
import { type BidiSend, field, list } from './bidi';
import type { Banner } from './running-browser';

/** The banner of a page: the closed shadow root of an element right below `<html>`, which BiDi hands out with the element. */
export function firefoxBanner(send: BidiSend, page: Page): Banner {
  const describe = async () => {
    const context = contextOf(page);
    const found = await send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: 'html > *' },
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    const shadows = list(found, 'nodes').map((node) => field(node, 'value', 'shadowRoot'));
    const banner = shadows.find((shadow) => field(shadow, 'value', 'mode') === 'closed');
    if (!banner) return null;
    const answer = await send('script.callFunction', {
      functionDeclaration: describeShadow,
      this: { sharedId: field(banner, 'sharedId') },
      target: { context },
      awaitPromise: false,
    });
    const described = field(answer, 'result', 'value');
    return typeof described === 'string' ? described : null;
  };
  return bannerFrom(describe, (x, y) => page.mouse.click(x, y));
}

/** BiDi's name for the page's tab. Puppeteer keeps it to itself; the address would not do, for after a return from memory it is out of date. */
function contextOf(page: Page): string {
  const context = field(page.mainFrame(), '_id');
  if (typeof context !== 'string') throw new Error('this puppeteer names its frames in another way');
  return context;
}
