import type { Chapter } from './chapter';
import { chapters } from './chapters';
import { type SymptomGroup, type SymptomId, symptomIds, symptoms } from './symptoms';

/** One symptom with the chapters that name it as a sign, in the order of the guide. */
export interface SymptomEntry {
  readonly id: SymptomId;
  readonly chapters: readonly Chapter[];
}

/** @returns the symptoms of one group in their order. */
export const symptomIndex = (group: SymptomGroup): readonly SymptomEntry[] =>
  symptomIds
    .filter((id) => symptoms[id].group === group)
    .map((id) => ({ id, chapters: chapters.filter(({ signs }) => signs.some(({ symptom }) => symptom === id)) }));
