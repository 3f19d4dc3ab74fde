import { expect, test } from 'vitest';
import type { CardRules } from '../../src/contracts/card';
import type { Place } from '../../src/contracts/place';
import type { Verdict } from '../../src/contracts/verdict';
import { shopsToTry } from '../../src/purchase/shops-to-try';
import { at, event } from '../outages/support';
import { card, place, source, verdict } from './support';

const now = at('2026-11-24T12:00:00Z');
const soldAt = { say: ['seven-eleven', 'lawson', 'geo'], source: 's', hint: true } as const;
const tills = (retailers?: readonly string[], phase: 'ongoing' | 'monitoring' = 'ongoing') =>
  event({ key: 'feed:t', actions: ['activate', 'purchase'], certainty: 'reported', phase, ...(retailers && { retailers }) });

interface Asked {
  readonly shop?: string | null;
  readonly card?: Partial<CardRules>;
  readonly place?: Place;
  readonly verdict: Verdict;
}
const shops = ({ shop = 'seven-eleven', card: changes = {}, place: chosen, verdict: known }: Asked) =>
  shopsToTry(
    { card: 'apple', retailer: shop, place: chosen?.id ?? null },
    { card: card({ soldAt, ...changes }), retailer: null, place: chosen ?? null, verdict: known, now },
  );
const sevenCannot = verdict({ selling: { current: [tills(['seven-eleven'])] } });

test.each<[string, Asked, readonly string[]]>([
  ['the chosen shop is stopped and others are not named', { verdict: sevenCannot }, ['lawson', 'geo']],
  ['another is named too', { verdict: verdict({ selling: { current: [tills(['seven-eleven', 'lawson'])] } }) }, ['geo']],
  [
    'another is only recovering',
    { verdict: verdict({ selling: { current: [tills(['seven-eleven']), tills(['geo'], 'monitoring')] } }) },
    ['lawson'],
  ],
  [
    'codes from the chosen shop do not work',
    { verdict: verdict({ typing: { current: [event({ retailers: ['seven-eleven'] })] } }) },
    ['lawson', 'geo'],
  ],
  ['the place is one of which nothing is known, which is so everywhere', { verdict: sevenCannot, place: place() }, ['lawson', 'geo']],
  // Nothing to try.
  ['no shop is chosen', { shop: null, verdict: sevenCannot }, []],
  ['nothing is against the chosen shop', { shop: 'lawson', verdict: sevenCannot }, []],
  ['the chosen shop is only recovering', { verdict: verdict({ selling: { current: [tills(['seven-eleven'], 'monitoring')] } }) }, []],
  ['no shop can sell it', { verdict: verdict({ selling: { current: [tills()] } }) }, []],
  ['codes work nowhere', { verdict: verdict({ selling: { current: [tills(['seven-eleven'])] }, typing: { current: [event()] } }) }, []],
  ['silence does not count', { verdict: { ...sevenCannot, sources: [source('apple'), source('feed', false)] } }, []],
  ['no shop is known to sell it', { verdict: sevenCannot, card: { soldAt: null } }, []],
  ['only the chosen one is', { verdict: sevenCannot, card: { soldAt: { say: ['seven-eleven'], source: 's' } } }, []],
  ['the place refuses the card', { verdict: sevenCannot, place: place({ refuses: { say: ['apple'], source: 's' } }) }, []],
])('%s', (_, asked, expected) => expect(shops(asked)).toEqual(expected));
