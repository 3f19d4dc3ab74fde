import path from 'node:path';
import { root } from '../setup/root.mjs';
import { type Label, readLabels } from './labels';

/** The pages that were written for this repository: replicas of the cards' pages, shops in fourteen languages and scripts, and traps. */
export const labelledFolder = path.join(root, 'tests/pages/labelled');

const sets = ['cards', 'shops', 'traps'] as const;

/** The labels of all three sets, with files as they are called from `labelledFolder`. */
export const readLabelled = (): readonly Label[] =>
  sets.flatMap((set) => readLabels(path.join(labelledFolder, set)).map((label) => ({ ...label, file: `${set}/${label.file}` })));
