/**
 * Makes a finder of words in what people wrote.
 * @param words in any language. Latin ones stand alone or with an ending of two letters (`purchase` finds «purchased», and not «repurchase»); those
 * in capitals only as such (`RP`). Of others it is enough that they occur.
 * @returns whether one of the words is in the text; only its first 2,000 characters count.
 */
export function mentions(words: readonly string[]): (text: string) => boolean {
  const finders = words.map((word) => {
    if (!/^[\x20-\x7e]+$/.test(word)) return new RegExp(literally(word));
    return word === word.toUpperCase()
      ? new RegExp(`(?<![A-Za-z0-9])${literally(word)}(?![A-Za-z0-9])`)
      : new RegExp(`(?<![a-z0-9])${literally(word)}[a-z]{0,2}(?![a-z0-9])`, 'i');
  });
  return (text) => {
    const start = text.slice(0, 2_000).normalize('NFKC');
    return finders.some((finder) => finder.test(start));
  };
}

const literally = (word: string) => word.normalize('NFKC').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
