/** Browsers that setup downloaded for this repository. */
export const downloadedBrowsers: string;
/** @returns the program of a browser of Chromium's family, `CHROMIUM_PATH` before all others, or `undefined`. */
export function findChromium(): string | undefined;
/** @returns Firefox's program, `FIREFOX_PATH` before all others, or `undefined`. */
export function findFirefox(): string | undefined;
