import type { FixId } from '../contracts/fix';

/** The names of places in the guide's page that links lead to. */
export const anchors = {
  top: 'top',
  contents: 'contents',
  symptoms: 'symptoms',
  words: 'words',
  sources: 'sources',
  chapter: (chapter: string) => chapter,
  signs: (chapter: string) => `${chapter}--signs`,
  /** A fix stands in several chapters, so its name alone would not lead anywhere in particular. */
  fix: (chapter: string, fix: FixId) => `${chapter}--${fix}`,
  symptom: (symptom: string) => `symptom--${symptom}`,
} as const;
