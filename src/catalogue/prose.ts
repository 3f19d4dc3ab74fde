import type { CardProse } from '../contracts/card';
import type { CardId } from '../contracts/card-id';

// `?prose` keeps the card files apart from the eager `rules`: without it every prose chunk is preloaded together with them.
const files = import.meta.glob<CardProse>('../cards/*.ts', { query: '?prose', import: 'prose' });

/** What the popup tells about a card, loaded when it is asked for. @returns `null` for an id that no file bears. */
export async function proseOf(id: CardId): Promise<CardProse | null> {
  return (await files[`../cards/${id}.ts`]?.()) ?? null;
}
