import { expect, test, vi } from 'vitest';
import { known, unknown } from '../../../src/contracts/observed';
import { collectPrivateWindow } from '../../../src/facts/worker/collect-private-window';
import { isPrivateTab } from '../../../src/platform/tabs';

vi.mock('../../../src/platform/tabs', () => ({ isPrivateTab: vi.fn() }));

test.each([
  ['a private window', true, known(true)],
  ['an ordinary one', false, known(false)],
  ['a browser that does not tell', null, unknown('notSupported')],
] as const)('%s', async (_, told, expected) => {
  vi.mocked(isPrivateTab).mockResolvedValue(told);
  expect(await collectPrivateWindow(4)).toEqual(expected);
  expect(isPrivateTab).toHaveBeenCalledWith(4);
});

test('a tab that was closed meanwhile', async () => {
  vi.mocked(isPrivateTab).mockRejectedValue(new Error('No tab with id: 4'));
  expect(await collectPrivateWindow(4)).toEqual(unknown('failed'));
});
