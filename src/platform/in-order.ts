const lastByKey = new Map<string, Promise<unknown>>();

/**
 * Runs tasks that share a key one after the other, in the order in which they were asked for, so that a report and the farewell of the same
 * document cannot overtake each other. A failed task does not stop the next one. Nothing survives the worker; what was not acknowledged is
 * asked for again by whoever waits.
 */
export function inOrder<T>(key: string, task: () => Promise<T>): Promise<T> {
  const before = lastByKey.get(key) ?? Promise.resolve();
  const mine = before.then(task, task);
  lastByKey.set(key, mine);
  const forget = () => {
    if (lastByKey.get(key) === mine) lastByKey.delete(key);
  };
  mine.then(forget, forget);
  return mine;
}
