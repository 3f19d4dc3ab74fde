// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { detect } from '../../src/detection/detect';
import { shadowRootsIn } from '../../src/detection/shadow-roots';

const open = ({ shadowRoot }: Element) => shadowRoot;
const form = '<form><label>Code <input id="f"></label><button>Redeem</button></form>';

beforeEach(() => {
  document.title = 'Gift card';
  document.body.innerHTML = '<main><my-form></my-form></main>';
});

function attach(host: Element | null, html: string): ShadowRoot {
  const root = (host ?? document.body).attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

test('a field in an open root is found', () => {
  attach(document.querySelector('my-form'), form);
  const roots = shadowRootsIn(document, open);
  expect(roots).toHaveLength(1);
  expect(detect([document]).codes).toEqual([]);
  expect(detect([document, ...roots]).codes[0]?.boxes[0]?.id).toBe('f');
});

test('and one in a root within a root', () => {
  const outer = attach(document.querySelector('my-form'), '<div><inner-form></inner-form></div>');
  attach(outer.querySelector('inner-form'), form);
  expect(shadowRootsIn(document, open)).toHaveLength(2);
});

test('a page of hosts is not walked without end', () => {
  document.body.innerHTML = '<x-host></x-host>'.repeat(300);
  for (const host of document.querySelectorAll('x-host')) attach(host, '');
  expect(shadowRootsIn(document, open).length).toBeLessThanOrEqual(50);
});
