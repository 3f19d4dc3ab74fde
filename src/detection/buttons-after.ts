import type { Landmark } from './landmarks';
import { means, plainWords } from './meanings-of';
import { textWithin } from './text-within';
import { attributeOf } from './unclobbered';

/** What may send a field, and what it says. */
export interface ButtonAfter {
  readonly button: HTMLElement;
  readonly says: string;
}

/** The buttons after a field in its own form, or where that has none, whatever buttons follow. */
export function buttonsAfter({ field, buttons }: Landmark): ButtonAfter[] {
  const inForm = buttons.filter((button) => Element.prototype.closest.call(button, 'form') === field.form);
  return (inForm.length > 0 ? inForm : buttons).map((button) => ({
    button,
    says: plainWords(`${textWithin(button)} ; ${attributeOf(button, 'value')} ; ${attributeOf(button, 'aria-label')}`),
  }));
}

/** The one that most likely sends: «Redeem» rather than «Clear» or «Where is my code?», which may come first. */
export const submitAmong = (buttons: readonly ButtonAfter[]): HTMLElement | null =>
  (buttons.find(({ says }) => means(says, 'redeem') || means(says, 'apply')) ?? buttons[0])?.button ?? null;
