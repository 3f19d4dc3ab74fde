import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is neither `null`, `undefined`, `false`, empty nor an error.
 * @param what stands in the message when it never comes.
 */
export async function until<T>(what: string, ask: () => Promise<T>, milliseconds = 8_000): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  let last: unknown = null;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await sleep(50);
  } while (Date.now() < end);
  throw new Error(`waited ${milliseconds} ms for ${what}; last: ${String(last)}`);
}
