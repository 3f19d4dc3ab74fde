import { expect, test } from 'vitest';
import { escaped } from '../../scripts/build/ascii-only';

test('what is written in ASCII reads as it did', () => {
  const code = "'ギフト券 𝓖 é'";
  expect(escaped(code)).toMatch(/^[\0-\x7f]*$/);
  expect(JSON.parse(escaped(code).replaceAll("'", '"'))).toBe('ギフト券 𝓖 é');
  expect(escaped('plain')).toBe('plain');
});
