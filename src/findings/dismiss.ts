import { DAY, epochMs, MINUTE } from '../contracts/epoch-ms';
import type { Finding } from '../contracts/finding';
import { readNow } from '../platform/clock';
import { inOrder } from '../platform/in-order';
import { listFindings, loadDismissals, saveDismissals } from '../storage';
import { showTab } from './show-tab';
import { findingsOf } from './visible-findings';

/**
 * How long a closed finding stays closed. It is remembered by check and subject, so another outage or another ended product speaks again.
 * A hint about a thing (this card has ended kinds, this shape has two uses) need not be told again for long; a statement about one (an outage) is
 * worth a reminder tomorrow; what is wrong with the page, the site or the code at hand may be wrong again with the next.
 */
function closedFor({ key, certainty }: Finding): number {
  const subject = key.split('/')[2];
  const isAboutAThing = subject !== undefined && !subject.startsWith('@');
  if (!isAboutAThing) return 30 * MINUTE;
  return certainty === 'hint' ? 90 * DAY : DAY;
}

/** Remembers which findings the person closed. Only findings that this tab really has are taken. */
export async function dismiss(keys: readonly string[], tabId: number): Promise<{ stored: true }> {
  await inOrder('dismissals', async () => {
    const now = await readNow();
    const real = findingsOf(await listFindings(tabId));
    const still = Object.entries(await loadDismissals()).filter(([, until]) => until > now);
    const closed = real.filter(({ key }) => keys.includes(key)).map((finding) => [finding.key, epochMs(now + closedFor(finding))] as const);
    await saveDismissals(Object.fromEntries([...still, ...closed]));
  });
  await inOrder(`tab:${tabId}`, () => showTab(tabId));
  return { stored: true };
}
