import type { CardSite } from '../../src/contracts/card';

export const steam: CardSite = {
  id: 'letters',
  pages: [],
  codeFormats: [{ lengths: [15] }],
  lookalikes: [
    { id: 'five-blocks', lengths: [25] },
    { id: 'card-number', lengths: [16], alphabet: 'digits', pages: ['redeem'] },
    { id: 'game-key', lengths: [15], startsWith: 'G', alsoWhenItFits: true },
  ],
};

export const bitCash: CardSite = { id: 'hiragana', pages: [], codeFormats: [{ lengths: [16], alphabet: 'hiragana' }] };

export const apple: CardSite = {
  id: 'prefix',
  pages: [],
  codeFormats: [{ lengths: [16], startsWith: 'X' }],
  lookalikes: [
    { id: 'mixed-case', lengths: [16], startsWith: 'n', caseSensitive: true },
    { id: 'hiragana', lengths: [16], alphabet: 'hiragana' },
    { id: 'other-store', lengths: [16, 20] },
  ],
};

export const noFormat: CardSite = { id: 'unknown', pages: [], codeFormats: [] };

export const netCash: CardSite = {
  id: 'case-matters',
  pages: [],
  codeFormats: [{ lengths: [16], caseSensitive: true, never: 'O', separators: 'none' }],
};

export const ubisoft: CardSite = {
  id: 'hyphens',
  pages: [],
  codeFormats: [{ lengths: [16], separators: 'hyphens' }],
};
