import type { EvidencePlace } from '../contracts/signal';
import type { ButtonAfter } from './buttons-after';
import type { CodeCapable } from './code-capable';
import type { Landmark, Landmarks } from './landmarks';
import { means, plainWords } from './meanings-of';
import { textBefore } from './text-before';
import { textWithin } from './text-within';
import { all, attributeOf, elementById, parentOf } from './unclobbered';

/** The words around one field, by where they stand, as `plainWords` gives them. They are looked at and let go. */
export type FieldEvidence = Readonly<Record<EvidencePlace, string>>;

export interface OwnEvidence extends Pick<FieldEvidence, 'names' | 'label'> {
  /** The label is no more than the text that stands before: it may be something else's. */
  readonly isGuess: boolean;
}

/** Names and labels of a field: the cheap half, which most fields fail. */
export function ownEvidence({ root, field, boxes, loose }: Landmark, { labels }: Landmarks): OwnEvidence {
  const read = (name: string) => attributeOf(field, name);
  const names = plainWords(['name', 'id', 'data-testid', 'autocomplete'].map(read).join(' ; '));
  const texts = boxes.flatMap((box) => ['aria-label', 'placeholder'].map((name) => attributeOf(box, name)));
  for (const id of read('aria-labelledby').split(/\s+/, 4)) texts.push(textOf(id ? elementById(root, id) : null));
  // Pages use an id twice; its label belongs to the first.
  const id = read('id');
  const label = (elementById(root, id) === field && labels.get(id)) || (field.closest('label') ?? labels.get(read('name')) ?? loose);
  const said = plainWords(texts.join(' ; '));
  // Where the field says itself that it is for a gift card, what stands before it is something else's, an article's in the cart for example.
  const before = label || means(said, 'gift') ? '' : textBefore(field, levelsAbove(said));
  // A whole sentence speaks of more than the field's name; «no.» ends none.
  texts.push(label ? textOf(label) : /[。!?！？]$|\S{4}\.$/.test(before) ? '' : before);
  return {
    names,
    label: plainWords(texts.join(' ; ')),
    isGuess: !label && !/[^ ;]/.test(said),
  };
}

/** How far up a name is looked for: less far where the field has a text of its own, least where that speaks of a code. */
const levelsAbove = (said: string): number => (/[^ ;]/.test(said) ? (means(said, 'code') || means(said, 'redeem') ? 2 : 3) : 4);

/** All that stands further off. */
export function farEvidence({ root, field, heading }: Landmark, buttons: readonly ButtonAfter[]): Omit<FieldEvidence, 'names' | 'label'> {
  const legend = field.closest('fieldset')?.querySelector('legend') ?? null;
  const dialog = field.closest('dialog,[role$=dialog],[aria-modal=true]');
  const over = heading && standsOver(heading, field) ? heading : null;
  return {
    heading: plainWords(`${textOf(legend)} ; ${textOf(over)}`),
    containers: plainWords(containersOf(field)),
    nearby: plainWords(textOf(nearest(field))),
    button: buttons.map(({ says }) => says).join(' ; '),
    dialog: dialog
      ? plainWords(`${attributeOf(dialog, 'aria-label')} ; ${textOf(elementById(root, attributeOf(dialog, 'aria-labelledby')))}`)
      : '',
    title: titleWords(),
  };
}

/** A heading in another box than the field's is that box's: pages put three boxes around a heading at most. */
function standsOver(heading: Element, field: Element): boolean {
  let box = parentOf(heading);
  for (let up = 0; box && up < 2 && !Node.prototype.contains.call(box, field); up += 1) box = parentOf(box);
  return box !== null && Node.prototype.contains.call(box, field);
}

/** The document's title, also for a field in a shadow root. */
export const titleWords = (): string => plainWords(textOf(all(document, 'title')[0] ?? null));

/** The box whose text a person reads as belonging to a field: its form or the like, or a few levels up. */
const nearest = (field: CodeCapable): Element | null =>
  field.closest('form,fieldset,section,[role$=dialog]') ?? parentOf(parentOf(parentOf(field) ?? field) ?? field);

const mostContainers = 5;

const textOf = (element: Element | null): string => (element ? textWithin(element) : '');

function containersOf(field: Element): string {
  let box = parentOf(field);
  let text = '';
  for (let up = 0; box && up < mostContainers && box.localName !== 'body'; up += 1) {
    for (const name of ['id', 'class', 'name', 'action']) text += ` ; ${attributeOf(box, name)}`;
    box = parentOf(box);
  }
  return text;
}
