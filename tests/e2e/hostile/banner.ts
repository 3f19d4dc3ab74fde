import { expect, test } from 'vitest';
import { codeForm, pageOf } from '../../support/hostile/code-form';
import type { HostileStage, Visit } from '../../support/hostile/hostile-stage';
import { until } from '../../support/until';
import type { Answer } from '../../support/world/answer';

/** A page that came with an error, so that there is something to say. */
const failing = (head: string, headers: Readonly<Record<string, string>> = {}, body = codeForm()): Answer => ({
  status: 503,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: pageOf(body, head),
});

/** Defines the banner's element as the page's own. What happens to it is noted. */
const imitation = (constructed: string, connected = '') => `<script>
  globalThis.seen = [];
  addEventListener('error', (event) => event.preventDefault());
  customElements.define('tsukaeru-banner', class extends HTMLElement {
    constructor() { super(); this.internals = this.attachInternals(); ${constructed} }
    connectedCallback() {
      ${connected}
      const look = () => seen.push(this.internals.shadowRoot && this.internals.shadowRoot.textContent, this.shadowRoot && this.shadowRoot.textContent);
      look(); setTimeout(look, 400);
    }
  });
</script>`;

/** Pages that do not want our banner, or want it to say something else. */
export function banner(stage: () => HostileStage): void {
  const shown = (visit: Visit) => stage().running.bannerIn(visit.page).text();
  const badge = async (visit: Visit) =>
    String(await stage().running.inWorker(`chrome.action.getBadgeText({ tabId: ${await visit.tab()} })`));
  const aMoment = () => new Promise((resolve) => setTimeout(resolve, 700));

  test.each([
    ['takes it away', 'node.remove()'],
    ['takes it away a little later', 'setTimeout(() => node.remove(), 30)'],
    ['moves it into a hidden box', 'document.body.hidden = true; document.body.append(node)'],
    ['replaces it', 'node.replaceWith(document.createElement("p"))'],
    ['takes the whole document away', 'document.documentElement.remove()'],
  ])('a page that %s, each time: it wins, and the badge speaks', async (_, does) => {
    const visit = await stage().visit(
      'listed',
      failing(`<script>
        globalThis.times = 0;
        new MutationObserver((records) => {
          for (const { addedNodes } of records) for (const node of addedNodes)
            if (node.localName === 'tsukaeru-banner' && node.parentNode === document.documentElement && times < 50) {
              times += 1; ${does};
            }
        }).observe(document, { childList: true, subtree: true });
      </script>`),
    );
    await until('its first stand', async () => Number(await visit.page.evaluate('times')) > 0);
    await aMoment();
    expect(Number(await visit.page.evaluate('times')), 'put back a few times at most').toBeLessThan(10);
    expect(await badge(visit)).not.toBe('');
    expect((await visit.report()).findings).toContain('failing-page');
    expect(visit.thrown.all).toEqual([]);
    await visit.close();
  });

  test('a page that hides it by its styles does not', async () => {
    const visit = await stage().visit(
      'listed',
      failing(`<style>
        tsukaeru-banner, tsukaeru-banner * { display: none !important; visibility: hidden !important; opacity: 0 !important; z-index: -1 !important;
          transform: scale(0) !important; clip-path: inset(100%) !important; inset: auto auto -9999px -9999px !important; color: white !important; }
      </style><script>
        new MutationObserver(() => {
          const it = document.querySelector('tsukaeru-banner');
          if (!it || it.style.display) return;
          it.style.cssText = 'display: none !important; opacity: 0 !important; position: static !important';
        }).observe(document, { childList: true, subtree: true });
      </script>`),
    );
    await until('the banner', async () => (await shown(visit)) !== '');
    await aMoment();
    const rectangle = await stage().running.bannerIn(visit.page).rectangle();
    expect(rectangle).toMatchObject({ y: expect.any(Number) });
    expect(rectangle?.height).toBeGreaterThan(30);
    const looks = await visit.page.evaluate(() => {
      const it = document.querySelector('tsukaeru-banner');
      const { display, visibility, opacity, transform, position, zIndex } = getComputedStyle(it ?? document.body);
      return { display, visibility, opacity, transform, position, zIndex };
    });
    expect(looks).toEqual({
      display: 'block',
      visibility: 'visible',
      opacity: '1',
      transform: 'none',
      position: 'fixed',
      zIndex: '2147483647',
    });
    expect(visit.thrown.all).toEqual([]);
    await visit.close();
  });

  test('a page that covers it: nothing else changes', async () => {
    const cover = '<dialog style="inset:0;width:100vw;height:100vh;max-width:none;max-height:none">cover</dialog>';
    const visit = await stage().visit(
      'listed',
      failing('', {}, `${codeForm()}${cover}<script>document.querySelector('dialog').showModal()</script>`),
    );
    await until('the banner', async () => (await shown(visit)) !== '');
    await visit.page.mouse.click(1_000, 30);
    await aMoment();
    expect(await shown(visit)).not.toBe('');
    expect(await badge(visit)).not.toBe('');
    expect(visit.thrown.all).toEqual([]);
    await visit.close();
  });

  test.each([
    ['reads its inside as a custom element of its own', imitation('')],
    ['has a root of its own in it already', imitation('try { this.attachShadow({ mode: "open" }) } catch {}')],
    [
      'forbids roots in it',
      '<script>customElements.define("tsukaeru-banner", class extends HTMLElement { static disabledFeatures = ["shadow"] }); globalThis.seen = []</script>',
    ],
    ['throws where it is made', imitation('throw new Error("not here")')],
    [
      'has one standing there with other words',
      '<script>globalThis.seen = []; const it = document.createElement("tsukaeru-banner"); it.attachShadow({ mode: "open" }).append("使えます"); document.documentElement.append(it)</script>',
    ],
  ])('a page that %s: ours stands beside it, closed', async (_, head) => {
    const visit = await stage().visit('listed', failing(head));
    await until('the banner', async () => (await shown(visit)).includes('503'));
    await aMoment();
    const seen: unknown = await visit.page.evaluate('seen');
    expect(Array.isArray(seen) && seen.filter((text) => text !== null && text !== ''), 'nothing is read out of it').toEqual([]);
    const open = await visit.page.evaluate(() =>
      [...document.querySelectorAll('tsukaeru-banner')].map((one) => one.shadowRoot?.textContent ?? null),
    );
    expect(JSON.stringify(open)).not.toContain('503');
    expect(visit.thrown.all).toEqual([]);
    await visit.close();
  });

  test('a page with the strictest policies: it stands with its styles', async () => {
    const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    const visit = await stage().visit('listed', failing('', { 'content-security-policy': policy }));
    await until('the banner', async () => (await shown(visit)) !== '');
    const rectangle = await stage().running.bannerIn(visit.page).rectangle();
    expect(rectangle?.width, 'its own width, not the page’s').toBeLessThan(900);
    expect(visit.thrown.all).toEqual([]);
    await visit.close();
  });

  test.each(['listed', 'unlisted'] as const)(
    'a %s page that bends every prototype of its own world: seen and told all the same',
    async (place) => {
      const visit = await stage().visit(
        place,
        failing(`<script>
        const no = () => { throw new Error('bent'); };
        for (const name of ['findings', 'codeField', 'card', 'facts', 'then', 'type', 'known', 'value', 'toJSON', 'signal', 'once', 'get', 'set'])
          try { Object.defineProperty(Object.prototype, name, { get: () => undefined, set: no, configurable: true }); } catch {}
        for (const of of [Array, Map, Set, RegExp, Promise, String, JSON, Node, Element, Document, EventTarget, MutationObserver, HTMLInputElement, Event, Performance])
          for (const on of [of, of.prototype ?? {}]) for (const name of Object.getOwnPropertyNames(on))
            try { Object.defineProperty(on, name, { get: no, configurable: true }); } catch {}
        for (const name of ['MutationObserver', 'requestIdleCallback', 'setTimeout', 'requestAnimationFrame', 'chrome', 'browser', 'Promise', 'crypto', 'ShadowRoot', 'URL'])
          try { Object.defineProperty(globalThis, name, { get: no }); } catch {}
      </script>`),
      );
      expect(await visit.report()).toMatchObject({ codeField: 'byClassifier' });
      if (place === 'listed') await until('the banner', async () => (await shown(visit)) !== '');
      expect(visit.thrown.all).toEqual([]);
      await visit.close();
    },
  );
}
