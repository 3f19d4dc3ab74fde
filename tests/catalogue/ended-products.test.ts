import { describe, expect, test } from 'vitest';
import { cardFiles, placeFiles } from '../../scripts/catalogue/read-catalogue';
import { check } from '../../src/checks/ended-product';
import { DAY, epochMs, parseIso } from '../../src/contracts/epoch-ms';
import { advisePurchase } from '../../src/purchase/advise-purchase';
import { verdict } from '../purchase/support';
import { noon } from '../support/situation';

const withEnded = [...cardFiles].filter(([, { rules }]) => rules.ended.length > 0);

test('those of which it is known are among them', () => {
  expect(withEnded.map(([id]) => id)).toEqual(expect.arrayContaining(['nintendo', 'v-preca', 'webmoney']));
});

describe.each(withEnded)('cards/%s: an ended product never condemns the card', (_, { rules }) => {
  const places = [null, ...[...placeFiles.values()].map(({ place }) => place)];
  const advise = (card: typeof rules, place: (typeof places)[number]) =>
    advisePurchase(
      { card: card.id, retailer: null, place: place?.id ?? null },
      { card, retailer: null, place, verdict: verdict({ card: card.id }), now: noon },
    );

  test('the answer before buying is the same with and without it, wherever the card is used', () => {
    for (const place of places) expect(advise(rules, place).answer).toBe(advise({ ...rules, ended: [] }, place).answer);
  });
  test('before buying, each product is named with how to tell it apart', () => {
    const told = advise(rules, null).reasons.find(({ say }) => say === 'ended-products');
    for (const { product, tellApart } of rules.ended) {
      expect(told?.data['products.ja']).toContain(product.ja);
      expect(told?.data['products.en']).toContain(product.en);
      expect(told?.data['tellApart.ja']).toContain(tellApart.ja);
      expect(told?.data['tellApart.en']).toContain(tellApart.en);
    }
  });
  test('on the page it is never more than a hint, with the way to tell, and only since it ended', () => {
    const result = check.run({ card: rules, now: noon });
    expect([check.certainty, result.status]).toEqual(['hint', 'fail']);
    expect(result).toMatchObject({ fixes: ['tell-ended-product-apart'] });
    const last = Math.max(...rules.ended.map(({ since }) => parseIso(since) ?? 0));
    expect(check.run({ card: rules, now: epochMs(last + 364 * DAY) })).not.toHaveProperty('severity');
    expect(check.run({ card: rules, now: epochMs(last + 365 * DAY) })).toHaveProperty('severity', 'info');
    const first = Math.min(...rules.ended.map(({ since }) => parseIso(since) ?? 0));
    expect(check.run({ card: rules, now: epochMs(first - 1) }).status).toBe('notApplicable');
  });
});
