import { expect, test } from 'vitest';
import { tabForKey } from '../../../src/ui/popup/tab-for-key';

const tabs = ['one', 'two', 'three'] as const;

test.each([
  ['one', 'ArrowRight', 'two'],
  ['three', 'ArrowRight', 'one'],
  ['three', 'ArrowLeft', 'two'],
  ['one', 'ArrowLeft', 'three'],
  ['two', 'Home', 'one'],
  ['two', 'End', 'three'],
  ['two', 'Enter', null],
] as const)('from %s, %s leads to %s', (from, key, to) => expect(tabForKey(tabs, from, key)).toBe(to));
