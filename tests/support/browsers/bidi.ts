import type { Browser } from 'puppeteer-core';

/** Sends one command of WebDriver BiDi and hands back its result. */
export type BidiSend = (method: string, parameters: object) => Promise<unknown>;

/** Puppeteer's own line to Firefox: its API does not reach an extension's pages or the browser's own window. */
export function bidiOf(browser: Browser): BidiSend {
  const connection: unknown = 'connection' in browser ? browser.connection : null;
  if (!canSend(connection)) throw new Error('this browser does not speak WebDriver BiDi');
  return async (method, parameters) => {
    const answer: unknown = await connection.send(method, parameters);
    return field(answer, 'result');
  };
}

interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}

const canSend = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';

/** A field of an answer; `undefined` where the answer has none. */
export function field(value: unknown, ...path: readonly (string | number)[]): unknown {
  let inside = value;
  for (const name of path) {
    if (typeof inside !== 'object' || inside === null) return undefined;
    inside = Reflect.get(inside, name);
  }
  return inside;
}

/** A list that stands in an answer; empty where there is none. */
export function list(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const inside = field(value, ...path);
  return Array.isArray(inside) ? inside : [];
}

/** Runs JavaScript whose value is text. @throws what the script threw. */
export async function evaluateText(send: BidiSend, context: unknown, expression: string): Promise<string> {
  const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true, userActivation: true });
  if (field(answer, 'type') !== 'success') throw new Error(String(field(answer, 'exceptionDetails', 'text')));
  return String(field(answer, 'result', 'value'));
}

/** Runs JavaScript. @returns its value, awaited, as plain data. */
export async function evaluateData(send: BidiSend, context: unknown, expression: string): Promise<unknown> {
  const text = await evaluateText(send, context, `Promise.resolve(${expression}).then((value) => JSON.stringify({ value }))`);
  return field(JSON.parse(text), 'value');
}
