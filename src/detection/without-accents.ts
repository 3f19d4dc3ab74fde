/**
 * Letters without their accents, width and ligatures: «CÓDIGO», «codigo» and «ｃódigo» are one word. People and templates leave accents out, and
 * write them as letters of their own. Kana and Hangul keep their marks, which make other letters.
 */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC');
