import { useLayoutEffect, useRef } from 'preact/hooks';
import { cardOf } from '../../catalogue/rules';
import type { CardId } from '../../contracts/card-id';
import { CardList } from './card-list';
import { CardPage } from './card-page/card-page';
import type { PopupState } from './popup-state';

export interface CardsTabProps {
  readonly state: PopupState;
  /** The chosen card; `null`: the person wants the list; `undefined`: nothing chosen yet, so the card of this page is shown. */
  readonly chosen: CardId | null | undefined;
  readonly choose: (id: CardId | null) => void;
}

/** «Cards»: all of them, or one card's page. */
export function CardsTab({ state, chosen, choose }: CardsTabProps) {
  const ofPage = state.documents[0]?.document.facts.card ?? null;
  const shown = cardOf((chosen === undefined ? ofPage : chosen) ?? '');
  const from = useRef<CardId | null>(null);
  const moved = useRef(false);
  const go = (id: CardId | null) => {
    from.current = shown?.id ?? null;
    moved.current = true;
    choose(id);
  };
  // What was pressed is gone after it, so the keyboard goes on at the card's name, or in the list at the card that one came from.
  // Before the browser paints: a key that is pressed at once must not go to nothing.
  const id = shown?.id ?? null;
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    if (id === null) document.querySelector<HTMLElement>(`[data-choose="${from.current}"]`)?.focus();
    else {
      scrollTo(0, 0);
      document.getElementById('card-name')?.focus({ preventScroll: true });
    }
  }, [id]);
  return shown === null ? (
    <CardList locale={state.locale} ofPage={ofPage} openCard={go} />
  ) : (
    <CardPage key={shown.id} card={shown} state={state} openCard={go} back={() => go(null)} />
  );
}
