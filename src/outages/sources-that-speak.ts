import type { CardId } from '../contracts/card-id';
import type { Service } from '../contracts/service';
import type { Action } from '../contracts/status-event';

/**
 * Whose silence says something about an action with a card; all of them have to be silent.
 *
 * About typing, looking at the balance and signing in: the services one of whose components bears on it, or, where there are none, the curated
 * feed. About selling (`activate`, `purchase`) always the feed too, where there is one: no issuer's page speaks about shops' tills.
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
  const needsFeed = official.length === 0 || action === 'activate' || action === 'purchase';
  return needsFeed && feedConfigured ? [...official, null] : official;
}
