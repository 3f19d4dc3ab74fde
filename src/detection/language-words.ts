import type { Meaning } from '../contracts/signal';

/**
 * The words of one language that tell a code field from its look-alikes: pieces of regular expressions, lower case, parted by `|`.
 *
 * A space also fits where words are written together (`giftcard`), `_` is the edge of a Latin word, and accents make no difference. They ship into pages, so a word stands here
 * only if forms use it: `examples` of the same file holds a phrase for each. All languages are searched at once, so a piece that fits several
 * stands in one file only.
 */
export type LanguageWords = Readonly<Partial<Record<Meaning, string>>>;

/**
 * Phrases as forms of that language write them, by what they mean, each with the reason why it stands here: where such wording is used. They ship
 * nowhere: tests hold every word against them, and the reverse.
 */
export type WordExamples = Readonly<Partial<Record<Meaning, Readonly<Record<string, string>>>>>;
