/**
 * Where words about a field stand. `names`: what the site calls the field. `label`: what a person reads as its name. `containers`: what the site
 * calls the boxes around it. `button`: what sends it. `heading`, `dialog`, `title`: what stands over it.
 */
export const evidencePlaces = ['names', 'label', 'heading', 'containers', 'button', 'dialog', 'title'] as const;
export type EvidencePlace = (typeof evidencePlaces)[number];

/** What words around a field can mean; `detection/words/` holds the words themselves. */
export const meanings = ['gift', 'redeem', 'code', 'apply', 'promo', 'card', 'identity', 'present', 'balance', 'buy'] as const;
export type Meaning = (typeof meanings)[number];

/** What is seen and is no word. `form:documented`: the form is one that we know. `form:boxes`: one code over several boxes. `form:pin`: a number with its PIN. */
export const formSignals = ['form:documented', 'form:boxes', 'form:pin'] as const;
export type FormSignal = (typeof formSignals)[number];

/** One reason for or against a code field, `place:meaning`, for example `label:gift`. Ids only: no text of a page. */
export type Signal = `${EvidencePlace}:${Meaning}` | FormSignal;

/** Every signal there is, for whoever has words for them or checks what arrived. */
export const signals: readonly Signal[] = [
  ...evidencePlaces.flatMap((place) => meanings.map((meaning): Signal => `${place}:${meaning}`)),
  ...formSignals,
];
