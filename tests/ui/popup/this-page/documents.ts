import type { Finding } from '../../../../src/contracts/finding';
import type { PageFacts } from '../../../../src/contracts/page-facts';
import type { PlacedFindings } from '../../../../src/storage';
import { goodPage, noon } from '../../../support/situation';

/** A finding of a check that is there, with no more in it than is needed. */
export const finding = (check: string, changes: Partial<Finding> = {}): Finding => ({
  key: `apple/${check}`,
  check,
  say: 'default',
  severity: 'warning',
  certainty: 'statement',
  fixes: [],
  data: {},
  ...changes,
});

/** What is stored about a document. */
export const placed = (
  facts: Partial<PageFacts>,
  {
    origin = 'https://shop.example',
    frameId = 0,
    findings = [],
  }: { origin?: string; frameId?: number; findings?: readonly Finding[] } = {},
): PlacedFindings => ({
  tabId: 1,
  frameId,
  document: { facts: { ...goodPage, ...facts }, origin, findings, openQuestions: [], judgedAt: noon },
});

export const elsewhere: Partial<PageFacts> = {
  card: null,
  page: 'elsewhere',
  codeField: 'byClassifier',
  signals: ['label:gift', 'names:code'],
};
