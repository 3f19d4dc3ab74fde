import type { CardId } from '../contracts/card-id';
import type { Service } from '../contracts/service';
import type { Action } from '../contracts/status-event';

/**
 * Who says something about an action with a card.
 *
 * About typing, looking at the balance and signing in: the services one of whose components bears on it, and, where there is none but one that
 * may never tell of codes (`weakFeed`), the curated feed. About selling (`activate`, `purchase`) always the feed too, where there is one: no
 * issuer's page speaks about shops' tills.
 * @returns services, and `null` for the curated feed. Empty: nobody.
 */
export function sourcesThatSpeak(
  card: CardId,
  action: Action,
  { services, feedConfigured }: { readonly services: readonly Service[]; readonly feedConfigured: boolean },
): readonly (Service | null)[] {
  const official = services.filter(
    ({ cards, components }) => cards.includes(card) && components.some(({ actions }) => actions.includes(action)),
  );
  const needsFeed = official.every(({ coverage }) => coverage === 'weakFeed') || action === 'activate' || action === 'purchase';
  return needsFeed && feedConfigured ? [...official, null] : official;
}

/** @returns those of them who all have to be silent before it may be said that nothing is reported: beside the feed a weak page need not be. */
export function whoHasToBeSilent(speakers: readonly (Service | null)[]): readonly (Service | null)[] {
  return speakers.includes(null) ? speakers.filter((speaker) => speaker?.coverage !== 'weakFeed') : speakers;
}
