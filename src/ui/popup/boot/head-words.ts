import type { Locale } from '../../../contracts/text';

/** The questions that people come with, each a tab, in their order. */
export const questions = ['thisPage', 'beforeBuying', 'outages', 'cards', 'notWorking'] as const;
export type Question = (typeof questions)[number];

/**
 * The words of the popup's head, and nothing else: those of all surfaces are 45 kB, which the first paint does not wait for. They repeat
 * `i18n/ja.ts` and `i18n/en.ts`; a test holds them to the letter.
 */
export const headWords: Readonly<Record<Locale, Readonly<Record<'product' | Question, string>>>> = {
  ja: {
    product: '使える?',
    thisPage: 'このページ',
    beforeBuying: '買う前に',
    outages: '障害',
    cards: 'カード',
    notWorking: '使えないとき',
  },
  en: {
    product: 'Tsukaeru',
    thisPage: 'This page',
    beforeBuying: 'Buying',
    outages: 'Outages',
    cards: 'Cards',
    notWorking: 'Not working?',
  },
};
