import { expect, test } from 'vitest';
import { codeForm, pageOf } from '../../support/hostile/code-form';
import type { HostileStage, Visit } from '../../support/hostile/hostile-stage';

/** Longest that a page may be kept from answering, in milliseconds, on a machine that does other things beside. */
const longestWait = 2_000;

/** How long the page was held up at once, by anybody; what began before `from` is the page's own doing. */
const watchLongTasks = `<script>
  globalThis.longest = 0;
  globalThis.from = 0;
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) if (startTime >= globalThis.from) globalThis.longest = Math.max(globalThis.longest, duration);
  })
    .observe({ type: 'longtask', buffered: true });
</script>`;

/** What fills a megabyte, each bad for another kind of expression. */
const fillers: Readonly<Record<string, string>> = {
  letters: 'a',
  capitals: 'A',
  'sample codes': 'AAA-',
  'camel case': 'aA',
  kana: 'ギ',
  spaces: ' ',
  'gift words': 'gift card ',
  denials: 'not ',
};

/** Not drawn, since the browser's own layout of such texts takes seconds; what is read of them is the same. */
const longPage = (character: string, times: number) =>
  pageOf(
    `<main><h1></h1><form><label for="the_code"></label><input type="text" id="the_code" name="gift_code"><button></button></form><p role="alert"></p></main>
     <script>
       const text = ${JSON.stringify(character)}.repeat(${times});
       for (const one of document.querySelectorAll('h1, label, button, p, title')) one.append(text);
       const field = document.querySelector('input');
       for (const name of ['placeholder', 'aria-label', 'data-testid', 'aria-labelledby', 'autocomplete']) field.setAttribute(name, text);
       for (const name of ['id', 'class', 'name', 'action']) for (const box of document.querySelectorAll('form, main')) box.setAttribute(name, text);
       for (const name of ['value', 'aria-label']) document.querySelector('button').setAttribute(name, text);
       globalThis.from = performance.now();
     </script>`,
    `<style>main { display: none }</style>${watchLongTasks}`,
  );

async function answersSoon({ page }: Visit): Promise<void> {
  const asked = Date.now();
  await page.evaluate(() => document.readyState);
  expect(Date.now() - asked).toBeLessThan(longestWait);
}

/** Pages that are too much. */
export function heavy(stage: () => HostileStage): void {
  test.each(['listed', 'unlisted'] as const)('10,000 inputs on a %s page: those before them are seen, and nobody waits', async (place) => {
    const inputs = Array.from({ length: 10_000 }, (_, at) => `<input name="cell${at}">`).join('');
    const visit = await stage().visit(place, pageOf(`${codeForm()}<form>${inputs}</form>`, watchLongTasks));
    expect(await visit.report()).toMatchObject({ codeField: 'byClassifier' });
    await answersSoon(visit);
    expect(visit.thrown.all).toEqual([]);
    await visit.close();
  });

  test('10,000 inputs and no code: none of them is taken for one', async () => {
    const inputs = Array.from({ length: 10_000 }, (_, at) => `<label>Cell ${at} <input name="cell${at}"></label>`).join('');
    const visit = await stage().visit('listed', pageOf(`<form>${inputs}<button>Save</button></form>`, watchLongTasks));
    expect(await visit.report()).toMatchObject({ codeField: 'notSeen', claims: [] });
    await answersSoon(visit);
    expect(await visit.page.evaluate('longest')).toBeLessThan(longestWait);
    expect(visit.thrown.all).toEqual([]);
    await visit.close();
  });

  test.each([
    ['boxes', '(parent) => parent.appendChild(document.createElement("div"))'],
    ['shadow roots', '(parent) => parent.appendChild(document.createElement("x-box")).attachShadow({ mode: "open" })'],
  ])('3,000 levels of %s: they are looked through as far as it goes', async (kind, deeper) => {
    const visit = await stage().visit(
      'listed',
      pageOf(
        `<script>let here = document.body; for (let at = 0; at < 3000; at += 1) here = (${deeper})(here);
         const template = document.createElement('template'); template.innerHTML = ${JSON.stringify(codeForm())}; here.append(template.content);</script>`,
        // Chromium itself crashes when it is to lay out so many boxes.
        `<style>body { display: none }</style>${watchLongTasks}`,
      ),
    );
    // Fifty roots are opened, not thousands.
    expect(await visit.report()).toMatchObject({ codeField: kind === 'boxes' ? 'byClassifier' : 'notSeen', claims: [] });
    await answersSoon(visit);
    expect(visit.thrown.all).toEqual([]);
    await visit.close();
  });

  test.each(Object.entries(fillers))('a megabyte of %s in every place that is read', async (_, filler) => {
    const visit = await stage().visit('listed', longPage(filler, 1_000_000 / filler.length));
    await visit.report();
    await answersSoon(visit);
    expect(await visit.page.evaluate('longest')).toBeLessThan(longestWait);
    expect((await visit.report()).claims).toEqual([]);
    expect(visit.thrown.all).toEqual([]);
    await visit.close();
  });

  test.each(['listed', 'unlisted'] as const)(
    'a change every millisecond on a %s page: it goes on, and the field is found',
    async (place) => {
      const visit = await stage().visit(
        place,
        pageOf(
          `<div id="busy"></div><script>
          globalThis.ticks = 0; globalThis.gap = 0; let last = performance.now();
          const tick = () => {
            const now = performance.now();
            if (now - last < 1) return;
            gap = Math.max(gap, now - last); last = now; ticks += 1;
            busy.innerHTML = '<input><x-box></x-box>'; busy.className = 'c' + ticks; busy.firstChild.setAttribute('value', ticks);
          };
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => { tick(); port2.postMessage(0); };
          port2.postMessage(0);
        </script>`,
        ),
      );
      await visit.page.evaluate('new Promise((resolve) => setTimeout(resolve, 800)).then(() => { gap = 0; ticks = 0; })');
      await visit.page.evaluate('new Promise((resolve) => setTimeout(resolve, 1_500))');
      expect(Number(await visit.page.evaluate('ticks')), 'it is a storm').toBeGreaterThan(100);
      expect(Number(await visit.page.evaluate('gap'))).toBeLessThan(longestWait);
      expect((await visit.stored()).filter(({ codeField }) => codeField !== 'notSeen')).toEqual([]);
      await visit.page.evaluate((form) => document.body.insertAdjacentHTML('beforeend', form), codeForm());
      await expect.poll(async () => (await visit.stored())[0]?.codeField, { timeout: 5_000 }).toBe('byClassifier');
      expect(visit.thrown.all).toEqual([]);
      await visit.close();
    },
  );
}
