import { listFindings } from '../storage';
import { lookAgainAt } from './look-again-at';
import { rejudgeAll } from './rejudge-all';

/** After the person thought again about a site: what is known is judged anew at once, and every document that is still there is looked at again. */
export async function lookAgainEverywhere(): Promise<void> {
  await rejudgeAll();
  const tabs = new Set((await listFindings(null)).map(({ tabId }) => tabId));
  await Promise.all([...tabs].map(lookAgainAt));
}
