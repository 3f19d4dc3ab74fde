import { expect, test } from 'vitest';
import { codeForm, pageOf } from '../../support/hostile/code-form';
import type { HostileStage } from '../../support/hostile/hostile-stage';
import type { Answer } from '../../support/world/answer';

const of = (type: string, body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'content-type': type, ...headers },
  body,
});
const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${codeForm()}</body></html>`;
const pdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 1_500));

/** What is no HTML page, or one that is shut in, and whether a real field is in it. */
const kinds: readonly (readonly [string, (status: number) => Answer, boolean])[] = [
  ['XML', (status) => of('application/xml', '<x><input name="gift_code"/><label>gift card code</label></x>', status), false],
  ['XHTML', (status) => of('application/xhtml+xml', xhtml, status), true],
  ['broken XHTML', (status) => of('application/xhtml+xml', xhtml.replace('</form>', ''), status), true],
  [
    'an SVG picture',
    (status) => of('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>gift card code</text></svg>', status),
    false,
  ],
  ['plain text', (status) => of('text/plain', codeForm(), status), false],
  ['JSON', (status) => of('application/json', '{"gift":"code"}', status), false],
  ['a PDF', (status) => of('application/pdf', pdf, status), false],
  ['nothing at all', (status) => of('text/html', '', status), false],
  ['a page of frames', (status) => of('text/html', '<frameset><frame src="about:blank"></frameset>', status), false],
  [
    'a sandbox with scripts',
    (status) => of('text/html', pageOf(codeForm()), status, { 'content-security-policy': 'sandbox allow-scripts' }),
    true,
  ],
  ['a sandbox without', (status) => of('text/html', pageOf(codeForm()), status, { 'content-security-policy': 'sandbox' }), true],
];

/** Fields that are none: HTML's names in other languages. */
const foreign: readonly (readonly [string, string, boolean])[] = [
  ['SVG', `<svg>${codeForm()}</svg>`, false],
  ['MathML', `<math>${codeForm()}</math>`, false],
  ['MathML’s annotations', `<math><annotation-xml encoding="application/xml">${codeForm()}</annotation-xml></math>`, false],
  [
    'HTML within SVG',
    `<svg width="400" height="200"><foreignObject width="400" height="200"><div>${codeForm()}</div></foreignObject></svg>`,
    true,
  ],
  ['HTML within MathML', `<math><annotation-xml encoding="text/html">${codeForm()}</annotation-xml></math>`, true],
  ['a template', `<template>${codeForm()}</template>`, false],
  ['a noscript', `<noscript>${codeForm()}</noscript>`, false],
  ['text that is written out', `<textarea readonly>${codeForm()}</textarea><xmp>${codeForm()}</xmp>`, false],
];

/** Documents that are not what a content script expects. */
export function documents(stage: () => HostileStage): void {
  test('nothing is thrown or claimed', async () => {
    const visits = await stage().visitAll(
      'listed',
      kinds.map(([, answer]) => answer(200)),
    );
    await aMoment();
    const told = await Promise.all(visits.map(({ stored }) => stored()));
    for (const [at, [kind, , hasField]] of kinds.entries()) {
      if (hasField) expect(told[at], kind).not.toEqual([]);
      for (const { codeField, claims, facts } of told[at] ?? []) {
        expect([codeField, claims], kind).toEqual([hasField ? 'byClassifier' : 'notSeen', []]);
        if (!/sandbox/.test(kind))
          expect(facts.scripting, `${kind} is not held for switched off scripts`).not.toEqual({ known: true, value: false });
      }
    }
    expect(visits.flatMap(({ thrown }) => thrown.all)).toEqual([]);
    for (const { close } of visits) await close();
  });

  test('nor where they came with an error: the banner is drawn or not', async () => {
    const visits = await stage().visitAll(
      'listed',
      kinds.map(([, answer]) => answer(503)),
    );
    await aMoment();
    const banners = await Promise.all(visits.map(({ page }) => stage().running.bannerIn(page).text()));
    expect(banners.filter((text) => text.includes('503')).length).toBeGreaterThan(2);
    expect(visits.flatMap(({ thrown }) => thrown.all)).toEqual([]);
    for (const { close } of visits) await close();
  });

  test.each(['listed', 'needsField', 'unlisted'] as const)('only HTML’s own fields are fields, on a %s page', async (place) => {
    const visits = await stage().visitAll(
      place,
      foreign.map(([, body]) => pageOf(body)),
    );
    await aMoment();
    const silent = place === 'listed' ? ['notSeen'] : [];
    const expected = foreign.map(([name, , isReal]) => [name, isReal ? ['byClassifier'] : silent]);
    const told = () =>
      Promise.all(foreign.map(async ([name], at) => [name, ((await visits[at]?.stored()) ?? []).map(({ codeField }) => codeField)]));
    await expect.poll(told, { timeout: 15_000 }).toEqual(expected);
    expect(visits.flatMap(({ thrown }) => thrown.all)).toEqual([]);
    for (const { close } of visits) await close();
  });

  test('frames without an address, and shut-in frames, say nothing of themselves', async () => {
    const inner = pageOf(codeForm()).replaceAll('"', '&quot;');
    const visit = await stage().visit(
      'listed',
      pageOf(`<p>no field</p><iframe src="about:blank"></iframe><iframe srcdoc="${inner}"></iframe><iframe src="data:text/html,${encodeURIComponent(codeForm())}"></iframe>
        <iframe sandbox src="?shut-in"></iframe><script>frames[0].document.body.innerHTML = ${JSON.stringify(codeForm())}</script>`),
    );
    await aMoment();
    expect(await visit.report()).toMatchObject({ codeField: 'notSeen', claims: [] });
    for (const { claims } of await visit.stored()) expect(claims).toEqual([]);
    expect(visit.thrown.all).toEqual([]);
    await visit.close();
  });
}
