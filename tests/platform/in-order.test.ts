import { expect, test } from 'vitest';
import { inOrder } from '../../src/platform/in-order';

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('tasks of one key run one after the other, in the order asked for', async () => {
  const log: string[] = [];
  const task = (name: string, milliseconds: number) => async () => {
    log.push(`${name} begins`);
    await after(milliseconds);
    log.push(`${name} ends`);
  };
  await Promise.all([inOrder('a', task('slow', 20)), inOrder('a', task('quick', 0))]);
  expect(log).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends']);
});

test('another key does not wait', async () => {
  const log: string[] = [];
  const slow = inOrder('b', async () => {
    await after(20);
    log.push('slow');
  });
  await inOrder('c', async () => {
    log.push('quick');
  });
  await slow;
  expect(log).toEqual(['quick', 'slow']);
});

test('a task that fails tells its own caller and does not stop the next', async () => {
  const failed = inOrder('d', async () => {
    throw new Error('no');
  });
  const next = inOrder('d', async () => 'done');
  await expect(failed).rejects.toThrow('no');
  await expect(next).resolves.toBe('done');
});
