import { expect, test } from 'vitest';
import { soon } from '../../src/platform/soon';

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('ten wishes during a run are one further run, which begins after the last of them', async () => {
  let stored = 0;
  const seen: number[] = [];
  const task = async () => {
    seen.push(stored);
    await after(20);
  };
  const first = soon('a', task);
  for (let wish = 0; wish < 10; wish += 1) {
    stored += 1;
    void soon('a', task);
  }
  await first;
  expect(seen).toEqual([0, 10]);
});

test('who wished waits until it is done', async () => {
  let runs = 0;
  const task = async () => {
    await after(10);
    runs += 1;
  };
  void soon('b', task);
  await soon('b', task);
  expect(runs).toBe(2);
});

test('after a failure the next wish runs', async () => {
  await expect(
    soon('c', async () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  let ran = false;
  await soon('c', async () => {
    ran = true;
  });
  expect(ran).toBe(true);
});
