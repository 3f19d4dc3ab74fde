/** What came back from a browser, as a record of stored keys. @throws where it is none. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error(`stored keys were expected, not ${String(value)}`);
  return Object.fromEntries(Object.entries(value));
}
