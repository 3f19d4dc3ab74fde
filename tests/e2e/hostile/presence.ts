import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { codeForm, pageOf } from '../../support/hostile/code-form';
import { type HostileStage, places } from '../../support/hostile/hostile-stage';
import { spy } from '../../support/hostile/spy';
import { until } from '../../support/until';

const watched = 3_000;
const inside = '<x-spy class="a"><p>text</p></x-spy>';

const noticedBy = (page: Page) => until('what it noticed', () => page.evaluate('globalThis.noticed'));

/** A page that watches for us. */
export function presence(stage: () => HostileStage): void {
  // At the same time, since each watches for seconds.
  test.concurrent.each([
    ['a listed page with a field', 'listed', codeForm(inside), {}],
    ['a listed page without', 'listed', inside, {}],
    ['a page that needs a field and has none', 'needsField', inside, {}],
    ['an unlisted page with a field', 'unlisted', codeForm(inside), {}],
    ['an unlisted page without', 'unlisted', inside, {}],
    [
      'a page whose policy reports everything',
      'listed',
      codeForm(inside),
      {
        'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; report-uri /report",
      },
    ],
  ] as const)('%s notices nothing while nothing is shown', async (name, place, body, headers) => {
    const { running, world } = stage();
    const answer = { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: pageOf(body, spy(watched)) };
    const path = `?watching=${encodeURIComponent(name)}`;
    const address = stage().serve(place, answer, path);
    const before = world.requests.length;
    // Where nobody has allowed it, an extension is not in a browser context of its own: the same browser without us.
    const apart = await running.browser.createBrowserContext();
    const without = await apart.newPage();
    const visit = await stage().tab();
    await Promise.all([visit.page.goto(address), without.goto(address)]);
    const [seen, expected] = await Promise.all([noticedBy(visit.page), noticedBy(without)]);
    expect(JSON.parse(String(seen))).toEqual(JSON.parse(String(expected)));
    expect(String(expected), 'the spy looked').toContain('x-spy');
    expect(visit.thrown.worlds(), 'we were there').toBeGreaterThan(0);
    // What a policy reports of the page itself comes twice; a report of ours would be an event that only one of the two notices.
    const asked = world.requests
      .slice(before)
      .filter(({ host, path: at }) => host === new URL(places[place]).hostname && at !== new URL(address).pathname && at !== '/report');
    expect(asked.map(({ path: at }) => at)).toEqual([]);
    await visit.close();
    await apart.close();
  });

  test('no file of ours can be asked for by a page', async () => {
    const { running } = stage();
    const visit = await stage().visit('listed', pageOf(codeForm()));
    for (const file of ['manifest.json', 'observer.js', 'banner.js', 'icons/128.png', 'popup.html']) {
      const answer = await visit.page.evaluate(
        (address) =>
          fetch(address).then(
            () => 'answered',
            () => 'refused',
          ),
        `${running.extensionOrigin}/${file}`,
      );
      expect(answer, file).toBe('refused');
    }
    await visit.close();
  });
}
