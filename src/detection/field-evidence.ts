import type { ButtonAfter } from './buttons-after';
import type { Landmark, Landmarks } from './landmarks';
import { plainWords } from './meanings-of';
import { textBefore } from './text-before';
import { textWithin } from './text-within';
import { all, attributeOf, elementById, parentOf } from './unclobbered';

/** The words around one field, by where they stand, as `plainWords` gives them. They are looked at and let go. */
export interface FieldEvidence {
  /** What the site calls the field: `name`, `id`, test ids. */
  readonly names: string;
  /** What a person reads as the field's name: label, placeholder, the text just before it. */
  readonly label: string;
  readonly heading: string;
  /** What the site calls the boxes and the form around it. */
  readonly containers: string;
  readonly button: string;
  readonly dialog: string;
  readonly title: string;
}

export type Place = keyof FieldEvidence;

/** Names and labels of a field: the cheap half, which most fields fail. */
export function ownEvidence(root: Document, { field }: Landmark, { labels }: Landmarks): Pick<FieldEvidence, 'names' | 'label'> {
  const read = (name: string) => attributeOf(field, name);
  const names = plainWords(['name', 'id', 'data-testid', 'autocomplete'].map(read).join(' ; '));
  const texts = ['aria-label', 'placeholder'].map(read);
  for (const id of read('aria-labelledby').split(/\s+/, 4)) texts.push(textOf(root, id ? elementById(root, id) : null));
  const label = labels.get(read('id')) ?? field.closest('label') ?? labels.get(read('name')) ?? null;
  texts.push(label ? textOf(root, label) : textBefore(root, field));
  return { names, label: plainWords(texts.map((text) => text.slice(0, longest)).join(' ; ')) };
}

/** All that stands further off. */
export function farEvidence(
  root: Document,
  { field, heading }: Landmark,
  buttons: readonly ButtonAfter[],
): Omit<FieldEvidence, 'names' | 'label'> {
  const legend = field.closest('fieldset')?.querySelector('legend') ?? null;
  const dialog = field.closest('dialog,[role=dialog],[role=alertdialog],[aria-modal=true]');
  return {
    heading: plainWords(`${textOf(root, legend)} ; ${textOf(root, heading)}`),
    containers: plainWords(containersOf(field)),
    button: buttons.map(({ says }) => says).join(' ; '),
    dialog: dialog ? plainWords(`${attributeOf(dialog, 'aria-label')} ; ${textOf(root, labelledBy(root, dialog))}`) : '',
    title: plainWords(textOf(root, all(root, 'title')[0] ?? null)),
  };
}

const labelledBy = (root: Document, element: Element) => elementById(root, attributeOf(element, 'aria-labelledby'));

const longest = 200;
const mostContainers = 5;

const textOf = (root: Document, element: Element | null): string => (element ? textWithin(root, element) : '');

function containersOf(field: Element): string {
  let box = parentOf(field);
  let text = '';
  for (let up = 0; box && up < mostContainers && box.localName !== 'body'; up += 1) {
    for (const name of ['id', 'class', 'name', 'action']) text += ` ; ${attributeOf(box, name).slice(0, longest)}`;
    box = parentOf(box);
  }
  return text;
}
