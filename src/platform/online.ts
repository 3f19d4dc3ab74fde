/** Calls back when the line came back. Heard only while the worker runs: nothing wakes it for this. Call it in the first tick. */
export function onOnline(changed: () => void): void {
  globalThis.addEventListener?.('online', changed);
}
