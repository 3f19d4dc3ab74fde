import type { EpochMs } from '../contracts/epoch-ms';
import type { PageFacts } from '../contracts/page-facts';
import { loadSiteChoices } from '../storage';
import { type Judgement, judge } from './judge';
import { isSilenced, siteChoiceFor } from './site-choice-for';
import { type DocumentPlace, situationOf } from './situation-of';

/** Judges one document as the person wants it. `silenced`: they want nothing said there, so nothing is judged. */
export async function judgeDocument(
  facts: PageFacts,
  { tabId, origin }: DocumentPlace,
  now: EpochMs,
): Promise<Judgement & { readonly silenced: boolean }> {
  const choice = siteChoiceFor(await loadSiteChoices(), origin, facts);
  if (isSilenced(choice)) return { findings: [], openQuestions: [], silenced: true };
  return { ...judge(await situationOf(facts, { tabId, origin, choice, now })), silenced: false };
}
