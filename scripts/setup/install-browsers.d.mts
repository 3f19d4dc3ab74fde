export const howToGetChromium: string;
export const howToGetFirefox: string;
/** @returns whether a browser was installed. */
export function installChromium(): boolean;
/** @returns whether a browser was installed. */
export function installFirefox(): boolean;
