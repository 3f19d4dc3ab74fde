import type { DocumentFindings } from '../contracts/finding';
import type { PlacedFindings } from '../storage';

/** The document that the person came for: one with a field and a known card before one with a field, before any other, the top one first. */
export function mainDocument(documents: readonly PlacedFindings[]): DocumentFindings | null {
  const all = documents.map(({ document }) => document);
  const hasField = ({ facts }: DocumentFindings) => facts.codeField !== 'notSeen';
  const hasCard = ({ facts }: DocumentFindings) => facts.card !== null;
  return all.find((one) => hasField(one) && hasCard(one)) ?? all.find(hasField) ?? all.find(hasCard) ?? all[0] ?? null;
}
