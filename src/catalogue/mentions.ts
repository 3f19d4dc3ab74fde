import type { CardMention } from '../contracts/card';
import type { CardId } from '../contracts/card-id';

const files = import.meta.glob<CardMention>('../cards/*.ts', { eager: true, import: 'mention' });

/** By which words a page names each card, for the script that looks at any site. Only the `mention` export of each file gets into the bundle. */
export const mentions: Readonly<Record<CardId, readonly string[]>> = Object.fromEntries(
  Object.entries(files).map(([path, { words }]) => [path.slice(path.lastIndexOf('/') + 1, -3), words]),
);
