/**
 * Letters of other alphabets that look like Latin ones in most fonts, out of the Unicode Consortium's list of confusables
 * (UTS #39, https://www.unicode.org/reports/tr39/, read 2026-11-28): the small Cyrillic, Greek and Armenian ones.
 */
const lookalikes = new Map(
  Object.entries({
    a: 'аαɑ',
    b: 'в',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еε',
    g: 'ցɡ',
    h: 'һհн',
    i: 'іιı',
    j: 'ј',
    k: 'кκ',
    l: 'ӏⅼ',
    m: 'м',
    n: 'ոη',
    o: 'оοօ',
    p: 'рρ',
    q: 'ԛզ',
    s: 'ѕ',
    t: 'тτ',
    u: 'սυ',
    v: 'ν',
    w: 'ԝω',
    x: 'хχ',
    y: 'уγ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

/** Latin letters whose stroke is part of them, so that Unicode does not take it off. */
const strokes = new Map(Object.entries({ ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't' }));

/** A letter as it reads. `mark`: one of its accents was taken off. `script`: it belongs to another alphabet. */
export interface ReadLetter {
  readonly reads: string;
  readonly was: 'plain' | 'mark' | 'script';
}

/** What a decoded label reads like to somebody who knows the Latin alphabet, letter by letter. */
export function foldLetters(label: string): readonly ReadLetter[] {
  return [...label].map((letter) => {
    const latin = lookalikes.get(letter);
    if (latin !== undefined) return { reads: latin, was: 'script' };
    const bare = strokes.get(letter) ?? letter.normalize('NFKD').replace(/\p{M}/gu, '');
    return bare === letter ? { reads: letter, was: 'plain' } : { reads: bare, was: 'mark' };
  });
}
