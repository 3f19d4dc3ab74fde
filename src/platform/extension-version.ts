import { browser } from 'wxt/browser';

/** The version in the manifest of the extension that runs. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;
