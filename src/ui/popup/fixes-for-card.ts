import type { CardRules } from '../../contracts/card';
import type { FixView } from '../../contracts/finding';
import type { FixId } from '../../contracts/fix';
import { fixViews } from '../../findings/finding-view';
import type { PopupState } from './popup-state';

/** Fixes for a card that need not be the one of the open page, with the card's own addresses behind their buttons. */
export function fixesForCard(ids: readonly FixId[], card: CardRules, { context, documents }: PopupState): readonly FixView[] {
  const { noticePage, officialPage } = card;
  const data = {
    ...(noticePage === null ? {} : { noticePage: noticePage.say }),
    ...(officialPage === null ? {} : { cleanAddress: officialPage.say }),
  };
  // The page that the popup was opened on need not be this card's.
  const isHere = documents[0]?.document.facts.card === card.id;
  return fixViews(ids, data, { ...context, origin: isHere ? context.origin : null });
}
