import { browser } from 'wxt/browser';
import type { AnswerTo, MessageSender, MessageToPage, MessageToWorker } from './contracts/messages';

/** What the browser says of a sender; only what is needed here, since the polyfill's and the browsers' types differ. */
interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** The worker did not answer in a way that can be used (`noAnswer`), or the extension was updated or removed under this page (`gone`). */
export type Unanswered = { readonly answered: false; readonly why: 'noAnswer' | 'gone' };
export type Answered<T> = { readonly answered: true; readonly answer: T };

/** Whether the extension that this script belongs to is still there: after an update the old script stays in the page without it. */
export function extensionIsThere(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** Sends a message to the worker, waking it if need be. @returns the worker's answer, or why there is none; never throws. */
export async function sendToWorker<M extends MessageToWorker>(message: M): Promise<Answered<AnswerTo[M['type']]> | Unanswered> {
  try {
    if (!extensionIsThere()) return { answered: false, why: 'gone' };
    const answer: AnswerTo[M['type']] | null | undefined = await browser.runtime.sendMessage(message);
    return answer ? { answered: true, answer } : { answered: false, why: 'noAnswer' };
  } catch (error) {
    return { answered: false, why: extensionIsThere() && !/context invalidated/i.test(String(error)) ? 'noAnswer' : 'gone' };
  }
}

/** Sends a message to the scripts in one frame of a tab. @returns their answer, or `null` where nobody listens. */
export async function sendToFrame(tabId: number, frameId: number, message: MessageToPage): Promise<unknown> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId });
    return answer ?? null;
  } catch {
    return null;
  }
}

/**
 * Hears the messages that reach the worker. Call it in the first tick.
 * @param parse turns what arrived into a message, or `null` for anything else, which is then not answered.
 * @param handle answers it. It never sees a sender's address: that may hold a code (Google, Apple and Steam put codes into path or query).
 */
export function listenAsWorker(
  parse: (raw: unknown) => MessageToWorker | null,
  handle: (message: MessageToWorker, sender: MessageSender) => Promise<unknown>,
): void {
  // `sendResponse` and `return true`: the one form that works natively in every browser and through the polyfill.
  browser.runtime.onMessage.addListener((raw: unknown, rawSender: RawSender, sendResponse: (answer: unknown) => void) => {
    const sender = senderOf(rawSender);
    const message = sender && parse(raw);
    if (!sender || !message) return false;
    handle(message, sender).then(sendResponse, () => sendResponse(null));
    return true;
  });
}

/** Hears the worker's messages in a page. @param handle returns the answer, or `undefined` to leave the message to another script. */
export function listenInPage(handle: (message: MessageToPage) => unknown): () => void {
  const listener = (raw: unknown, rawSender: RawSender, sendResponse: (answer: unknown) => void) => {
    if (rawSender.id !== browser.runtime.id || !isMessageToPage(raw)) return false;
    const answer = handle(raw);
    if (answer === undefined) return false;
    sendResponse(answer);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isMessageToPage(raw: unknown): raw is MessageToPage {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'type' in raw &&
    typeof raw.type === 'string' &&
    /^(?:whichDocument|bannerChanged|whatIsHere)$/.test(raw.type)
  );
}

/** Cuts what the browser says of a sender down to what anybody here may know. @returns `null` for a stranger. */
export function senderOf(raw: RawSender): MessageSender | null {
  if (raw.id !== browser.runtime.id || raw.url === undefined) return null;
  const origin = originOf(raw.url);
  const own = originOf(browser.runtime.getURL('/'));
  return {
    kind: origin === own ? 'extensionPage' : 'page',
    tabId: raw.tab?.id ?? null,
    frameId: raw.frameId ?? 0,
    origin,
  };
}

function originOf(address: string): string {
  try {
    const { protocol, host } = new URL(address);
    return `${protocol}//${host}`; // not `URL.origin`, which is «null» for extension addresses in some browsers
  } catch {
    return '';
  }
}
