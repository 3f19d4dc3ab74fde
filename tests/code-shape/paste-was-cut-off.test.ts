import { expect, test } from 'vitest';
import { pasteWasCutOff } from '../../src/code-shape/paste-was-cut-off';
import { codeLength } from '../../src/code-shape/shape-of-code';

const cutOff = (pasted: string, kept: string) => pasteWasCutOff(codeLength(pasted), codeLength(kept));

test.each([
  ['a field that holds too little', 'ABCD-1234-EFGH-5678', 'ABCD-1234-EFGH-5', true],
  ['all of it kept', 'ABCD-1234-EFGH-5678', 'ABCD-1234-EFGH-5678', false],
  ['a page that takes out the hyphens', 'ABCD-1234-EFGH-5678', 'ABCD1234EFGH5678', false],
  ['a page that puts in hyphens', 'ABCD1234', 'ABCD-1234', false],
  ['a space after the code, left out', 'ABCD1234 \u200b', 'ABCD1234', false],
  ['a paste into a field that held something', '1234', 'ABCD1234', false],
  ['an empty field after a paste', 'ABCD1234', '', true],
])('%s', (_, pasted, kept, expected) => expect(cutOff(pasted, kept)).toBe(expected));

test('counts characters, not halves of them', () => expect(codeLength('𠮷野家')).toBe(3));
test('looks at no more than a code can be', () => expect(codeLength('A'.repeat(1_000_000))).toBe(200));
