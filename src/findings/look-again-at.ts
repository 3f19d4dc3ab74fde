import { listFindings } from '../storage';
import { forgetLeftDocuments } from './forget-left-documents';

/**
 * Has every document of a tab looked at once more: each observer looks when it is asked whether it is still there, and reports what changed.
 * What was found on documents that do not answer is forgotten.
 * @returns whether any document answered.
 */
export async function lookAgainAt(tabId: number): Promise<boolean> {
  await forgetLeftDocuments(tabId);
  return (await listFindings(tabId)).length > 0;
}
