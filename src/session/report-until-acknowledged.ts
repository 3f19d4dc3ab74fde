import type { Acknowledgement, WatchersNow } from '../contracts/messages';
import type { PageFacts } from '../contracts/page-facts';
import { sendToWorker } from '../messaging';

/** Pauses between tries, in milliseconds. A cold worker answers within a second; after the last pause the page gives up quietly. */
const pauses = [400, 800, 1_600, 3_200, 6_400];

export interface Reporter {
  /** Reports these facts, in place of any older ones that are not acknowledged yet. */
  report(facts: PageFacts): void;
  /** Reports no more until the next call. */
  stop(): void;
}

/**
 * Repeats a report until the worker says that it has stored it and shown what there is to show: the worker may be stopped at any moment.
 * @param watchers says how it stands with what reads the code.
 * @param acknowledged is told what came with the worker's word.
 * @param gone is called when the extension was updated or removed, so that this script can end.
 */
export function reporter(watchers: () => WatchersNow, acknowledged: (word: Acknowledgement) => void, gone: () => void): Reporter {
  let newest = 0;
  return {
    report(facts) {
      newest += 1;
      void send(facts, newest, 0);
    },
    stop() {
      newest += 1;
    },
  };

  async function send(facts: PageFacts, number: number, tries: number): Promise<void> {
    if (number !== newest) return;
    const outcome = await sendToWorker({ type: 'pageReport', facts, watchers: watchers() });
    if (number !== newest) return;
    if (outcome.answered) return acknowledged(outcome.answer);
    if (outcome.why === 'gone') return gone();
    const pause = pauses[tries];
    if (pause !== undefined) setTimeout(() => void send(facts, number, tries + 1), pause);
  }
}
