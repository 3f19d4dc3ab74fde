import { expect, test } from 'vitest';
import type { PurchaseChoice } from '../../../src/contracts/stored-keys';
import { openingChoice } from '../../../src/ui/popup/buying/opening-choice';

const remembered: PurchaseChoice = { card: 'apple', retailer: 'lawson', place: 'app-store' };
const none: PurchaseChoice = { card: null, retailer: null, place: null };

test.each<[string, PurchaseChoice | null, string | null, PurchaseChoice]>([
  ['nothing was chosen', null, null, none],
  ['the last choice comes back', remembered, null, remembered],
  ['a card that the catalogue does not know any more is forgotten', { ...remembered, card: 'gone' }, null, { ...remembered, card: null }],
  ['so is a shop', { ...remembered, retailer: 'gone' }, null, { ...remembered, retailer: null }],
  ['and a place', { ...remembered, place: 'gone' }, null, { ...remembered, place: null }],
  ['a name of something else is no id', { card: 'toString', retailer: '__proto__', place: 'constructor' }, null, none],
  ['the card of the page comes first', null, 'webmoney', { ...none, card: 'webmoney' }],
  ['the shop stays, a place for another card does not', remembered, 'webmoney', { card: 'webmoney', retailer: 'lawson', place: null }],
  ['on a page of the same card all stays', remembered, 'apple', remembered],
])('%s', (_, stored, ofPage, expected) => expect(openingChoice(stored, ofPage)).toEqual(expected));
