const running = new Map<string, { again: boolean; done: Promise<void> }>();

/**
 * Runs a task at once, or once more after the run that is under way: ten wishes during one run are one further run. What wished sees it done
 * with everything that was stored before the wish.
 */
export function soon(key: string, task: () => Promise<void>): Promise<void> {
  const current = running.get(key);
  if (current) {
    current.again = true;
    return current.done;
  }
  const state = { again: true, done: Promise.resolve() };
  const run = async () => {
    try {
      while (state.again) {
        state.again = false;
        await task();
      }
    } finally {
      running.delete(key);
    }
  };
  running.set(key, state);
  state.done = run();
  return state.done;
}
