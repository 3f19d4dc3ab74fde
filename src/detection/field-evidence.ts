import type { EvidencePlace } from '../contracts/signal';
import type { ButtonAfter } from './buttons-after';
import type { CodeCapable } from './code-capable';
import type { Landmark, Landmarks } from './landmarks';
import { plainWords } from './meanings-of';
import { textBefore } from './text-before';
import { textWithin } from './text-within';
import { all, attributeOf, elementById, parentOf } from './unclobbered';

/** The words around one field, by where they stand, as `plainWords` gives them. They are looked at and let go. */
export type FieldEvidence = Readonly<Record<EvidencePlace, string>>;

export interface OwnEvidence extends Pick<FieldEvidence, 'names' | 'label'> {
  /** A whole sentence that stands before the field speaks of more than its name. */
  readonly sentence: string;
}

/** Names and labels of a field: the cheap half, which most fields fail. */
export function ownEvidence({ root, field, boxes, loose }: Landmark, { labels }: Landmarks): OwnEvidence {
  const read = (name: string) => attributeOf(field, name);
  const names = plainWords(['name', 'id', 'data-testid', 'autocomplete'].map(read).join(' ; '));
  const texts = boxes.flatMap((box) => ['aria-label', 'placeholder'].map((name) => attributeOf(box, name)));
  for (const id of read('aria-labelledby').split(/\s+/, 4)) texts.push(textOf(id ? elementById(root, id) : null));
  const label = labels.get(read('id')) ?? field.closest('label') ?? labels.get(read('name')) ?? loose;
  const before = label ? '' : textBefore(field, texts.join('') ? 3 : undefined);
  const isSentence = /[.。!?！？]$/.test(before);
  texts.push(label ? textOf(label) : isSentence ? '' : before);
  return {
    names,
    label: plainWords(texts.join(' ; ')),
    sentence: isSentence ? plainWords(before) : '',
  };
}

/** All that stands further off. */
export function farEvidence(
  { root, field, heading }: Landmark,
  { sentence }: OwnEvidence,
  buttons: readonly ButtonAfter[],
): Omit<FieldEvidence, 'names' | 'label'> {
  const legend = field.closest('fieldset')?.querySelector('legend') ?? null;
  const dialog = field.closest('dialog,[role$=dialog],[aria-modal=true]');
  const over = heading && standsOver(heading, field) ? heading : null;
  return {
    heading: `${plainWords(`${textOf(legend)} ; ${textOf(over)}`)} ; ${sentence}`,
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
