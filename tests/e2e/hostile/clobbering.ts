import { beforeAll, expect, test } from 'vitest';
import { codeForm, pageOf } from '../../support/hostile/code-form';
import type { HostileStage, Visit } from '../../support/hostile/hostile-stage';
import { namesRead } from '../../support/hostile/names-read';
import { until } from '../../support/until';

/** How a page puts elements of its own under the name of a property of its form and its document. */
const ways = {
  'a field and an image': (name: string) => `<img name="${name}">${codeForm(`<input type="hidden" name="${name}">`)}`,
  'two fields, a form and a frame': (name: string) =>
    `<iframe name="${name}"></iframe>${codeForm(`<input type="hidden" name="${name}"><input type="hidden" id="${name}">`, `name="${name}"`)}`,
};

/** Every name at once, on the document and in the form. */
const everyName = (names: readonly string[], attributes: string, button: string) =>
  `${names.map((name) => `<img name="${name}">`).join('')}<iframe name="sink"></iframe>` +
  codeForm(`${names.map((name) => `<input type="hidden" name="${name}">`).join('')}${button}`, attributes);

/** A page's elements under the names of what we read from documents and elements. */
export function clobbering(stage: () => HostileStage): void {
  let names: readonly string[] = [];

  beforeAll(async () => {
    const { page, close } = await stage().tab();
    names = await page.evaluate(
      (all) => all.filter((name) => name in document || name in document.createElement('form') || name in document.createElement('input')),
      namesRead(stage().extension),
    );
    await close();
  });

  test('the names grow with the code', () => {
    expect(names.length).toBeGreaterThan(50);
    expect(names).toEqual(
      expect.arrayContaining(['querySelectorAll', 'getAttribute', 'closest', 'createElement', 'parentNode', 'prerendering']),
    );
  });

  // A document each, in frames of one page: hundreds of pages one after the other would take minutes.
  test.each([
    ['a field and an image', 'listed'],
    ['two fields, a form and a frame', 'listed'],
    ['a field and an image', 'unlisted'],
  ] as const)('each as %s, on a %s page: the field is seen, nothing is thrown', async (way, place) => {
    for (const name of names) stage().serve(place, pageOf(ways[way](name)), `?as=${name}`);
    const visit = await stage().visit(place, pageOf(names.map((name) => `<iframe src="?as=${name}"></iframe>`).join('')));
    const missing = async () => {
      const seen = await fieldsByAddress(stage(), visit);
      return names.filter((name) => seen.get(`?as=${name}`) !== 'byClassifier');
    };
    await until('every field', async () => (await missing()).length === 0, 30_000).catch(() => {});
    expect(await missing()).toEqual([]);
    expect(visit.thrown.all).toEqual([]);
    expect(visit.thrown.worlds()).toBeGreaterThan(names.length);
    await visit.close();
  });

  test.each(['listed', 'needsField', 'unlisted'] as const)(
    'all at once on a %s page: the field is seen, and that it is sent',
    async (place) => {
      const { running } = stage();
      await running.inWorker(`(() => {
      globalThis.sent = 0;
      chrome.runtime.onMessage.addListener((message) => { if (message.type === 'formSubmitted') globalThis.sent += 1; return false; });
    })()`);
      const visit = await stage().visit(place, pageOf(everyName(names, 'action="/sink" target="sink"', '')));
      expect(await visit.report()).toMatchObject({ codeField: 'byClassifier' });
      await visit.page.type('#the_code', 'AAAA');
      await visit.page.click('button[type=submit]');
      await until('word of it', async () => Number(await running.inWorker('globalThis.sent')) > 0);
      expect(visit.thrown.all).toEqual([]);
      await visit.close();
    },
  );

  test.each(['listed', 'unlisted'] as const)('all at once on a %s page, where a form poses as button and heading', async (place) => {
    const inputs = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    const posing = `<form role="heading">${inputs}ギフトカード</form>${codeForm(inputs)}<form role="button">${inputs}コードを登録する</form>`;
    const field = `<form role="heading">${inputs}<p>ギフトカード</p></form><label>ギフトカードのコード <input type="text" name="gift_code"></label><form role="button">${inputs}<p>コードを登録する</p></form>`;
    for (const body of [posing, field]) {
      const visit = await stage().visit(place, pageOf(body));
      expect(await visit.report()).toMatchObject({ codeField: 'byClassifier' });
      expect(visit.thrown.all).toEqual([]);
      await visit.close();
    }
  });

  test('all at once: the banner stands', async () => {
    const body = pageOf(everyName(names, '', ''));
    const visit = await stage().visit('listed', { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' }, body });
    await until('the banner', async () => (await stage().running.bannerIn(visit.page).text()) !== '');
    expect(visit.thrown.all).toEqual([]);
    await visit.close();
  });
}

/** What was stored of every document of a tab, by the query of its address. */
async function fieldsByAddress({ running }: HostileStage, visit: Visit): Promise<ReadonlyMap<unknown, string>> {
  const stored = new Map((await visit.stored()).map(({ frameId, codeField }) => [frameId, codeField]));
  const frames: unknown = await running.inWorker(
    `chrome.scripting.executeScript({ target: { tabId: ${await visit.tab()}, allFrames: true }, func: () => location.search })
      .then((results) => results.map(({ frameId, result }) => [frameId, result]))`,
  );
  if (!Array.isArray(frames)) throw new Error('no frames');
  return new Map(frames.map(([frameId, query]) => [query, stored.get(frameId) ?? 'nothing stored']));
}
