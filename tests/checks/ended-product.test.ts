import { expect, test } from 'vitest';
import { check } from '../../src/checks/ended-product';
import { epochMs } from '../../src/contracts/epoch-ms';
import { situation, testCard } from '../support/situation';

const card = {
  ...testCard,
  ended: [
    {
      id: 'plastic',
      product: { ja: 'プラスチックカード', en: 'plastic card' },
      since: '2026-03-31T15:00:00+09:00',
      say: { say: { ja: '終了しました', en: 'ended' }, source: 'test' },
      tellApart: { ja: '紙のシートは使えます。', en: 'Paper slips work.' },
    },
  ],
};
const end = Date.parse('2026-03-31T15:00:00+09:00');

test('an ended product is told with how to tell it apart, as a hint', () => {
  expect(check.certainty).toBe('hint');
  expect(check.run(situation({ card, now: epochMs(end) }))).toMatchObject({
    status: 'fail',
    subject: 'plastic',
    data: { 'products.ja': ['プラスチックカード'], 'tellApart.en': 'Paper slips work.' },
  });
});

test('nothing is said before the end, nor of a card without ended products', () => {
  expect(check.run(situation({ card, now: epochMs(end - 1) }))).toEqual({ status: 'notApplicable' });
  expect(check.run(situation())).toEqual({ status: 'notApplicable' });
});
