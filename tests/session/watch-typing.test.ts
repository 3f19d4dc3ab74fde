// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardSite } from '../../src/contracts/card';
import type { TypedShape } from '../../src/contracts/watchers';
import { watchTyping } from '../../src/session/watch-typing';

const site: CardSite = { id: 'test-card', pages: [], codeFormats: [{ lengths: [16] }] };

let shape: TypedShape | null = null;
let boxes: readonly HTMLInputElement[] = [];
let stop = () => {};

function watch(html: string): void {
  document.body.innerHTML = html;
  boxes = [...document.querySelectorAll('input')];
  stop = watchTyping(boxes, site.id, 'redeem', [site], (now) => {
    shape = now;
  });
}

function type(at: number, value: string): void {
  const box = boxes[at];
  if (!box) throw new Error('no such box');
  box.value = value;
  box.dispatchEvent(new Event('input'));
  vi.advanceTimersByTime(500);
}

const leave = (at: number, to: Element | null) => {
  boxes[at]?.dispatchEvent(new FocusEvent('focusout', { relatedTarget: to }));
  vi.advanceTimersByTime(500);
};

beforeEach(() => {
  shape = null;
  vi.useFakeTimers();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('one code in four boxes of four', () => {
  beforeEach(() => watch('<input maxlength="4">'.repeat(4)));

  test('is judged as one', () => {
    for (const at of [0, 1, 2, 3]) type(at, 'ABCD');
    leave(3, null);
    expect(shape?.issues ?? []).toEqual([]);
  });
  test('is too short only once the last box is left', () => {
    type(0, 'ABCD');
    leave(0, boxes[1] ?? null);
    expect(shape?.issues ?? []).not.toContain('unexpectedLength');
    leave(1, null);
    expect(shape?.issues).toContain('unexpectedLength');
  });
  test('a full-width letter in any box is told', () => {
    type(2, 'ＡBCD');
    expect(shape?.issues).toContain('fullWidth');
  });
});

test('boxes that cannot hold the shortest code are some of several, of which no length is judged', () => {
  watch('<input maxlength="4"><input maxlength="4">');
  type(0, 'ABCD');
  leave(0, null);
  expect(shape?.issues ?? []).toEqual([]);
});

test('once stopped nothing is read any more', () => {
  watch('<input>');
  stop();
  type(0, 'ＡＢＣ');
  expect(shape).toBeNull();
});
