import type { MessageToWorker } from '../contracts/messages';

/** The part of the browser's interface that the gate asks for. */
interface Extension {
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: MessageToWorker): Promise<unknown>;
    getManifest(): { readonly content_scripts?: readonly { readonly matches?: readonly string[]; readonly js?: readonly string[] }[] };
  };
}

/*
 * Not by way of `wxt/browser`, which reads `chrome.runtime` as soon as a script starts: that alone costs more than all the rest of the gate (0.55 ms,
 * measured). And never `browser` here: before Chromium 148 it has none, and an element with that id would stand in its place. Firefox gives
 * promises by this name too with manifest version 3: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Browser_support_for_JavaScript_APIs
 */
declare const chrome: Extension | undefined;

/** Sends a message to the worker. @returns whether that is done: answered, or never to be, since the extension is gone. Never throws. */
export async function toldWorker(message: MessageToWorker): Promise<boolean> {
  try {
    return !chrome?.runtime?.id || Boolean(await chrome.runtime.sendMessage(message));
  } catch {
    return false; // no worker yet, or the extension went just now, which the next try sees
  }
}

/** The match patterns of the first script that the manifest names, which is the observer. Empty where the extension is gone. */
export const observerPatterns = (): readonly string[] => chrome?.runtime?.getManifest?.().content_scripts?.[0]?.matches ?? [];
