import { expect, it } from 'vitest';
import { readOptions } from '../../scripts/bench/options';
import { orderOfRound } from '../../scripts/bench/order-of-round';

it('has usual ways', () => expect(readOptions([])).toEqual({ json: false, peer: null, rounds: 15 }));

it('takes what is asked for', () => {
  expect(readOptions(['--json', '--peer', 'other', '--rounds', '3'])).toEqual({ json: true, peer: 'other', rounds: 3 });
});

it.each([['--rounds', '0'], ['--rounds', 'x'], ['--rounds', '2.5'], ['--peer', ''], ['--quick']])('refuses %s %s', (...args) => {
  expect(() => readOptions(args)).toThrow();
});

it('lets every extension come first as often as last, two rounds on', () => {
  const all = ['a', 'b', 'c'];
  expect([0, 1, 2].map((round) => orderOfRound(all, round).join(''))).toEqual(['abc', 'cba', 'abc']);
  expect(all).toEqual(['a', 'b', 'c']);
});
