/**
 * Where words about a field stand. `names`: what the site calls the field. `label`: what a person reads as its name. `containers`: what the site
 * calls the boxes around it. `nearby`: what a person reads in the same form. `button`: what sends it. `heading`, `dialog`, `title`: what stands over it.
 */
export const evidencePlaces = ['names', 'label', 'heading', 'containers', 'nearby', 'button', 'dialog', 'title'] as const;
export type EvidencePlace = (typeof evidencePlaces)[number];

/**
 * What words around a field can mean; `detection/words/` holds the words themselves, one file a language.
 *
 * `gift`: carries money, whatever stands beside it. `redeem`: turned into something, money perhaps: needs company.
 * `voucher`: a word for what carries money in one shop and lowers a price in the next. `code`: a code or number in
 * general. `apply`: on a button, what makes a code count, said in general. `send`: on a button, what sends any form. `promo`: lowers a price and carries no money. `card`: belongs to a
 * payment card, or to a gift card in the box of one.
 * `expiry`: until when a payment card is good. `pin`: the secret that goes with a number. `identity`: tells who or where somebody is, or who invited them.
 * `present`: stands in forms that buy a card or write its greeting. `balance`: asks what is left, which changes nothing. `buy`: buys a card, or
 * makes one.
 * `checkout`: pays for something.
 */
export const meanings = [
  'gift',
  'redeem',
  'voucher',
  'code',
  'apply',
  'send',
  'promo',
  'card',
  'expiry',
  'pin',
  'identity',
  'present',
  'balance',
  'buy',
  'checkout',
] as const;
export type Meaning = (typeof meanings)[number];

/**
 * What is seen and is no word of a list. `form:documented`: the form is one that we know. `form:boxes`: one code over several boxes. `form:pin`: a
 * number with its PIN. `form:sample`: an example of a code stands in the field. `form:otherLabel`: what a person reads as the field's name speaks of something else.
 */
export const formSignals = ['form:documented', 'form:boxes', 'form:pin', 'form:sample', 'form:otherLabel'] as const;
export type FormSignal = (typeof formSignals)[number];

/** One reason for or against a code field, `place:meaning`, for example `label:gift`. Ids only: no text of a page. */
export type Signal = `${EvidencePlace}:${Meaning}` | FormSignal;

/** Every signal there is, for whoever has words for them or checks what arrived. */
export const signals: readonly Signal[] = [
  ...evidencePlaces.flatMap((place) => meanings.map((meaning): Signal => `${place}:${meaning}`)),
  ...formSignals,
];
