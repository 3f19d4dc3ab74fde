import type { CardPage } from '../contracts/card';
import { ELSEWHERE } from '../contracts/page-facts';
import type { PagePurpose } from '../contracts/page-purpose';
import { buttonsAfter } from '../detection/buttons-after';
import { cardNamed } from '../detection/card-named';
import type { ClassifiedField } from '../detection/classify-field';
import { bestFirst, detect } from '../detection/detect';
import { farEvidence, ownEvidence } from '../detection/field-evidence';
import type { CodeField } from '../detection/find-code-field';
import { foreignSignsOn } from '../detection/foreign-signs';
import { landmarksOf } from '../detection/landmarks';
import { purposeOf } from '../detection/purpose-of';
import type { Root } from '../detection/unclobbered';
import { isThere, type See } from './sight';

/** The page under which a document outside of the catalogue is reported. */
const elsewhere: CardPage = { id: ELSEWHERE, hosts: [], paths: [] };

/** Sees pages outside of the catalogue: the words tell what the page is for and which card is meant. */
export const seeAnyPage: See = (roots, last) => {
  if (last?.isWorthAReport && isThere(last.found)) return last;
  const { purpose, field } = seen(() => roots(false)) ?? seen(() => roots(true)) ?? nothing;
  const found = field && codeFieldOf(field);
  return {
    isWorthAReport: found !== null,
    card: field && cardOf(field),
    page: elsewhere,
    found,
    purpose,
    foreignSigns: field ? foreignSignsOn(field.landmark, purpose) : [],
  };
};

interface Seen {
  readonly purpose: PagePurpose;
  readonly field: ClassifiedField | null;
}

const nothing: Seen = { purpose: 'none', field: null };

/** @returns `null` where nothing of ours was seen, so that it is worth looking into shadow roots too. Never throws, whatever a page does. */
function seen(roots: () => readonly Root[]): Seen | null {
  try {
    const detection = detect(roots());
    const purpose = purposeOf(detection);
    if (purpose === 'none') return null;
    const [asked] = purpose === 'balance-check' ? bestFirst(detection.classified.filter(({ not }) => not === 'balance')) : detection.codes;
    return { purpose, field: asked ?? null };
  } catch {
    return null;
  }
}

function codeFieldOf({ landmark, submit, signals }: ClassifiedField): CodeField | null {
  const [first, ...others] = landmark.boxes;
  return first ? { boxes: [first, ...others], submit, by: 'byClassifier', signals } : null;
}

/** Which card the page names, what stands nearest to the field first. */
function cardOf({ landmark }: ClassifiedField) {
  const own = ownEvidence(landmark, landmarksOf(landmark.root));
  const { heading, dialog, nearby, title } = farEvidence(landmark, buttonsAfter(landmark));
  for (const text of [own.label, `${heading} ; ${dialog}`, nearby, title]) {
    const card = cardNamed(text);
    if (card !== null) return card;
  }
  return null;
}
