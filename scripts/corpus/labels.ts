import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { pagePurposes } from '../../src/contracts/page-purpose';

const row = z.object({
  file: z.string(),
  lang: z.string(),
  kind: z.string().optional(),
  page: z.enum(pagePurposes).optional(),
  codeInputs: z.array(z.string()).optional(),
  ambiguous: z.boolean().optional(),
  group: z.string().optional(),
});

/** One page of a corpus. Without `page` and `codeInputs` nothing is known of it, and it can only be predicted. */
export type Label = z.infer<typeof row>;

/** Reads `labels.jsonl` of a folder, one row a line. @throws where a row is no label: a measurement on half of the pages would be none. */
export const readLabels = (folder: string): readonly Label[] =>
  readFileSync(path.join(folder, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => row.parse(JSON.parse(line)));
