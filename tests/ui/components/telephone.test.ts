import { expect, test } from 'vitest';
import { telephone } from '../../../src/ui/components/telephone';

test.each([
  ['188', 'tel:188'],
  ['#9110', 'tel:%239110'],
  ['0120-277-535', 'tel:0120277535'],
  ['+81 3-5978-7509', 'tel:+81359787509'],
])('%s is dialled as %s', (number, address) => expect(telephone(number)).toBe(address));
