import type { CardSite } from '../../src/contracts/card';

export const steam: CardSite = {
  id: 'letters',
  pages: [],
  codeFormats: [{ lengths: [15], alphabet: 'alphanumeric' }],
  lookalikes: [
    { id: 'five-blocks', lengths: [25], alphabet: 'alphanumeric' },
    { id: 'card-number', lengths: [16], alphabet: 'digits', pages: ['redeem'] },
    { id: 'game-key', lengths: [15], alphabet: 'alphanumeric', startsWith: 'G', alsoWhenItFits: true },
  ],
};

export const bitCash: CardSite = { id: 'hiragana', pages: [], codeFormats: [{ lengths: [16], alphabet: 'hiragana' }] };

export const apple: CardSite = {
  id: 'prefix',
  pages: [],
  codeFormats: [{ lengths: [16], alphabet: 'alphanumeric', startsWith: 'X' }],
  lookalikes: [
    { id: 'mixed-case', lengths: [16], alphabet: 'alphanumeric', startsWith: 'n', caseSensitive: true },
    { id: 'hiragana', lengths: [16], alphabet: 'hiragana' },
    { id: 'other-store', lengths: [16, 20], alphabet: 'alphanumeric' },
  ],
};

export const noFormat: CardSite = { id: 'unknown', pages: [], codeFormats: [] };
